package org.scostudy.generation.lint;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;

/** Rule 16: avoid window dressing; what the question does not need only takes time to read. */
final class WindowDressing implements Rule {

    private static final String RULE = "window-dressing";
    private static final int MOST_WORDS = 60;

    /** Fewer telling words ask nothing by themselves: "Which one is missing?" */
    private static final int WHOLE_QUESTION = 3;

    /** A question that points back needs what it points to. */
    private static final Set<String> POINTING_BACK = Set.of(
            "this", "that", "these", "those", "such", "it", "its", "they", "their", "them", "else", "other", "another");

    @Override
    public List<Finding> check(Question question) {
        int words = LintWords.of(question.stem()).size();
        if (words > MOST_WORDS) {
            return List.of(Finding.of(RULE, "stem", "lint.long-stem", words, MOST_WORDS));
        }
        Stem stem = Stem.of(question.stem());
        Set<String> asked = LintWords.telling(stem.asked());
        boolean pointsBack =
                asked.size() < WHOLE_QUESTION || !Collections.disjoint(LintWords.of(stem.asked()), POINTING_BACK);
        if (pointsBack || question.kind() == Interaction.Kind.CLOZE) {
            return List.of();
        }
        return stem.told().stream()
                .filter(told -> Collections.disjoint(LintWords.telling(told), asked))
                .map(told -> Finding.of(RULE, "stem", "lint.window-dressing", told))
                .toList();
    }
}
