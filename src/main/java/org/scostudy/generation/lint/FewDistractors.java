package org.scostudy.generation.lint;

import java.util.List;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import org.scostudy.question.answer.Spelling;

/** Rules 18 and 29: as many options as work; fewer than three distractors make guessing too easy. */
final class FewDistractors implements Rule {

    private static final int ENOUGH = 3;

    @Override
    public List<Finding> check(Question question) {
        OfferedOptions options = OfferedOptions.of(question);
        return switch (question.interaction()) {
            case Interaction.Choice choice -> few(working(options.wrong(), choice.key()), "lint.few-distractors");
            // Where several are right, it is all options together that keep one from guessing.
            case Interaction.MultipleResponse _ -> few(working(options.texts(), "") - 1, "lint.few-options");
            default -> List.of();
        };
    }

    private static List<Finding> few(long working, String key) {
        return working >= ENOUGH ? List.of() : List.of(Finding.of("few-distractors", "options", key, working));
    }

    /** One that is empty, said twice or equal to the key does no work. */
    private static long working(List<String> texts, String key) {
        return texts.stream()
                .map(text -> Spelling.of(text).joined())
                .filter(joined ->
                        !joined.isEmpty() && !joined.equals(Spelling.of(key).joined()))
                .distinct()
                .count();
    }
}
