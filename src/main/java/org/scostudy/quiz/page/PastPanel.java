package org.scostudy.quiz.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.scostudy.language.DateForm;
import org.scostudy.quiz.attempt.Attempt;
import org.scostudy.quiz.player.AttemptJson;

/** What became of earlier quizzes. */
class PastPanel extends Section {

    PastPanel(List<Attempt> past, ZoneId zone) {
        addClassName("sco-quiz-part");
        add(new H2(getTranslation("quiz.past")));
        if (past.isEmpty()) {
            Div empty = new Div(new Paragraph(getTranslation("quiz.past.empty")));
            empty.addClassName("sco-empty");
            add(empty);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("sco-quiz-list");
        past.forEach(attempt -> list.add(entry(attempt, zone)));
        add(list);
    }

    private ListItem entry(Attempt attempt, ZoneId zone) {
        Anchor title = new Anchor("quiz/result/" + attempt.id(), attempt.title());
        title.addClassName("sco-quiz-name");
        Instant end = attempt.finished() == null ? attempt.started() : attempt.finished();
        Span when = new Span(DateForm.MOMENT.say(end.atZone(zone)));
        when.addClassName("sco-quiz-what");
        Span score = new Span(getTranslation("quiz.past.score", points(attempt), AttemptJson.rounded(attempt.outOf())));
        score.addClassName("sco-quiz-score");
        ListItem entry = new ListItem(new Div(title, when), score);
        entry.addClassName("sco-quiz-entry");
        return entry;
    }

    private static double points(Attempt attempt) {
        return attempt.points() == null ? 0 : AttemptJson.rounded(attempt.points());
    }
}
