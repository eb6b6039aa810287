package org.scostudy.classroom.learner;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import org.scostudy.classroom.gradebook.AttemptsList;
import org.scostudy.classroom.gradebook.Mark;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.classroom.roster.TeachPage;
import org.scostudy.classroom.work.Assignment;

/** An assignment on a learner's path: how it stands, what it earned, and all that was said about it. */
class PathItem extends ListItem {

    /** @param assignment with the learner's own dates */
    PathItem(Assignment assignment, String address, Mark mark, boolean exception, ZoneTime when, Runnable change) {
        String status = mark.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        addClassNames("path-item", "is-" + status);
        Div head = new Div(new H3(new Anchor(address, assignment.title())), share(mark));
        head.addClassName("path-head");
        Div line = new Div(TeachPage.badge(getTranslation("classroom.book.status." + status), "path-status-" + status));
        line.addClassName("path-line");
        if (mark.overridden()) {
            line.add(TeachPage.badge(getTranslation("classroom.book.by-hand"), "class-demo"));
        }
        Span dates = new Span(due(assignment, exception, when));
        dates.addClassName("sco-soft");
        NativeButton look = new NativeButton(getTranslation("classroom.path.mark"), _ -> change.run());
        look.addClassNames("sco-button", "sco-button-plain", "class-small");
        look.setAriaLabel(getTranslation("classroom.path.mark") + ": " + assignment.title());
        line.add(dates, look);
        add(head, line);
        if (!mark.remark().isEmpty()) {
            Paragraph remark = new Paragraph(mark.remark());
            remark.addClassName("sco-note");
            add(remark);
        }
        if (!mark.attempts().isEmpty()) {
            NativeDetails attempts = new NativeDetails(
                    getTranslation("classroom.attempts.of", mark.attempts().size()),
                    new AttemptsList(assignment, mark.attempts(), when));
            attempts.addClassName("class-past");
            add(attempts);
        }
    }

    private Span share(Mark mark) {
        Double share = mark.share();
        Span shown = new Span(share == null ? "–" : getTranslation("classroom.percent", share));
        shown.addClassName("path-share");
        return shown;
    }

    private String due(Assignment assignment, boolean exception, ZoneTime when) {
        Instant due = assignment.dates().due();
        String said = due == null
                ? getTranslation("classroom.due.none")
                : getTranslation("classroom.path.due", when.moment(due));
        return exception ? said + " · " + getTranslation("classroom.path.exception") : said;
    }
}
