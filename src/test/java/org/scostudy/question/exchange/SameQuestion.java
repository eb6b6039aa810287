package org.scostudy.question.exchange;

import java.util.ArrayList;
import java.util.List;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Rivals;

/** Questions without what no file carries: the names of rivals, and where one run of plain text was cut into two. */
final class SameQuestion {

    private SameQuestion() {}

    static List<Question> all(List<Question> questions) {
        return questions.stream().map(SameQuestion::of).toList();
    }

    static Question of(Question question) {
        return new Question(
                question.id(),
                question.cards(),
                question.section(),
                question.level(),
                question.stem(),
                interaction(question.interaction()),
                question.explanation(),
                question.sinceNote(),
                question.citations(),
                question.tags(),
                question.markup(),
                question.media());
    }

    private static Interaction interaction(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Typed typed -> new Interaction.Typed(typed.key(), typed.accepted(), Rivals.NONE);
            case Interaction.Recall recall ->
                new Interaction.Recall(recall.kind(), joined(recall.front()), joined(recall.back()), recall.key());
            default -> interaction;
        };
    }

    private static List<Segment> joined(List<Segment> side) {
        List<Segment> parts = new ArrayList<>();
        for (Segment part : side) {
            boolean more =
                    !parts.isEmpty() && parts.getLast().kind() == Segment.Kind.TEXT && part.kind() == Segment.Kind.TEXT;
            if (more) {
                parts.add(Segment.text(parts.removeLast().text() + part.text()));
            } else if (!part.text().isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }
}
