package org.scostudy.classroom.assign;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.gradebook.Gradebook;
import org.scostudy.classroom.gradebook.Grading;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.classroom.work.WorkWords;
import org.scostudy.progress.chart.PlainRows;

/** What a class has to do. */
@Route(TaughtClassPage.PATH + "/:class/assignments")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class TeachAssignmentsView extends TaughtClassPage {

    private final Grading grading;
    private final WorkWords words;
    private final Clock clock;

    TeachAssignmentsView(CurrentLearner current, Teaching teaching, Grading grading, WorkWords words, Clock clock) {
        super(current, teaching, "/assignments");
        this.grading = grading;
        this.words = words;
        this.clock = clock;
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        HandedOut handedOut = HandedOut.takeFor(id());
        if (handedOut != null) {
            tell(handedOut, classroom);
        }
        Gradebook book = grading.gradebook(person(), id());
        if (!archived()) {
            body.add(fresh());
        }
        if (book.assignments().isEmpty()) {
            Div empty = new Div(new Paragraph(text("classroom.assignments.none")));
            empty.addClassName("sco-empty");
            body.add(empty);
            return;
        }
        body.add(panel("classroom.assignments", table(book)));
    }

    private void tell(HandedOut handedOut, Classroom classroom) {
        Assignment assignment = handedOut.assignment();
        String key = handedOut.fresh() ? "classroom.assigned" : "classroom.assignment.saved";
        say(key, assignment.title(), classroom.title(), dates(assignment.dates()));
        if (assignment.work() instanceof Work.Quiz) {
            String to = path("/assignments/" + assignment.id());
            outcome()
                    .add(
                            new Text(" "),
                            new Anchor(to + "/paper", text("classroom.paper.see")),
                            new Text(" · "),
                            new Anchor(to + "/print", text("classroom.paper.print")));
        }
    }

    private String dates(WorkDates dates) {
        return String.join(" ", DatesInWords.given(when(), clock.instant()).sentences(dates));
    }

    private Div fresh() {
        Div ways = row();
        ways.addClassName("class-choices");
        WorkEditor.KINDS.forEach(kind -> {
            Anchor way = new Anchor(
                    path("/assignments/" + TeachAssignmentView.NEW + "?" + TeachAssignmentView.KIND + "=" + kind),
                    text("classroom.assign." + kind));
            way.addClassName("sco-button");
            if (ways.getComponentCount() == 0) {
                way.addClassName("sco-button-primary");
            }
            ways.add(way);
        });
        Anchor live = new Anchor("teach/live?class=" + id(), text("classroom.assign.live"));
        live.addClassName("sco-button");
        ways.add(live);
        return ways;
    }

    private PlainRows table(Gradebook book) {
        PlainRows table = new PlainRows(
                text("classroom.assignments"),
                List.of(
                        text("classroom.column.assignment"),
                        text("classroom.column.state"),
                        text("classroom.due"),
                        text("classroom.column.done"),
                        text("classroom.attempts"),
                        text("classroom.weight")));
        ZoneTime when = when();
        book.assignments()
                .forEach(each -> table.row(
                        name(each),
                        state(each),
                        PlainRows.words(
                                each.dates().due() == null
                                        ? text("classroom.due.none")
                                        : when.moment(each.dates().due())),
                        PlainRows.words(done(book, each)),
                        PlainRows.words(text("classroom.attempts.of", each.attempts() == null ? 0 : each.attempts())),
                        PlainRows.words(text("classroom.number", each.weight()))));
        return table;
    }

    private Div name(Assignment assignment) {
        Span what = new Span(
                text("classroom.kind." + words.kind(assignment.work())) + " · " + words.say(assignment, this::text));
        what.addClassName("class-what");
        return new Div(new Anchor(path("/assignments/" + assignment.id()), assignment.title()), what);
    }

    private Span state(Assignment assignment) {
        Instant now = clock.instant();
        String state =
                assignment.dates().at(now).name().toLowerCase(Locale.ROOT).replace('_', '-');
        return badge(text("classroom.state." + state), "class-state-" + state);
    }

    private String done(Gradebook book, Assignment assignment) {
        List<Member> active = book.members().stream().filter(Member::active).toList();
        long done = active.stream()
                .filter(member -> book.mark(assignment, member).handedIn())
                .count();
        return text("classroom.done", done, active.size());
    }
}
