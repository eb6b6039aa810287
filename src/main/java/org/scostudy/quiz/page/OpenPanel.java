package org.scostudy.quiz.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.scostudy.quiz.attempt.Attempt;
import org.scostudy.quiz.attempt.Progress;

/** Quizzes that were begun and not finished. */
class OpenPanel extends Section {

    private static final long MILLIS_PER_MINUTE = 60_000;

    OpenPanel(List<Progress> open, Instant now) {
        addClassName("sco-quiz-part");
        UnorderedList list = new UnorderedList();
        list.addClassName("sco-quiz-list");
        open.forEach(progress -> list.add(entry(progress, now)));
        add(new H2(getTranslation("quiz.open")), list);
    }

    private ListItem entry(Progress progress, Instant now) {
        Attempt attempt = progress.attempt();
        Span title = new Span(attempt.title());
        title.addClassName("sco-quiz-name");
        Span where = new Span(where(progress, now));
        where.addClassName("sco-quiz-what");
        Anchor on = new Anchor("quiz/attempt/" + attempt.id(), getTranslation("quiz.open.on"));
        on.addClassNames("sco-button", "sco-button-primary");
        on.getElement().setAttribute("aria-label", getTranslation("quiz.open.on") + ": " + attempt.title());
        ListItem entry = new ListItem(new Div(title, where), on);
        entry.addClassName("sco-quiz-entry");
        return entry;
    }

    private String where(Progress progress, Instant now) {
        Attempt attempt = progress.attempt();
        String answered = getTranslation("quiz.open.answered", progress.answered(), attempt.size());
        Long left = attempt.remainingMillis(now);
        return left == null
                ? answered
                : getTranslation("quiz.open.time", answered, Math.ceilDiv(left, MILLIS_PER_MINUTE));
    }
}
