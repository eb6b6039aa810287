package org.scostudy.quiz.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.attempt.AttemptEntry;
import org.scostudy.quiz.attempt.Progress;
import org.scostudy.quiz.item.Item;

/** The questions of an attempt for those who mark it: answer, key, points and time of each. */
public class SatQuestions extends Div {

    public SatQuestions(AssignedQuizzes.Sat sat) {
        Progress progress = sat.progress();
        List<Item> items = sat.items();
        OrderedList list = new OrderedList();
        list.addClassName("sco-quiz-questions");
        for (int place = 0; place < items.size(); place++) {
            ResultQuestion question = new ResultQuestion(progress, place, items.get(place));
            Span time = new Span(getTranslation("quiz.sat.time", seconds(progress, place)));
            time.addClassName("sco-quiz-what");
            question.add(time);
            list.add(question);
        }
        add(list);
    }

    private static long seconds(Progress progress, int place) {
        return Duration.ofMillis(progress.entries().stream()
                        .filter(entry -> entry.place() == place)
                        .mapToLong(AttemptEntry::tookMillis)
                        .sum())
                .toSeconds();
    }
}
