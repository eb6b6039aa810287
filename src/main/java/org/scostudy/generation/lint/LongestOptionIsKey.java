package org.scostudy.generation.lint;

import java.util.List;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;

/** Rule 24: keep the length of options about equal; who qualifies only the key makes it the longest. */
final class LongestOptionIsKey implements Rule {

    private static final double CLEARLY = 1.3;
    private static final int LETTERS = 8;

    @Override
    public List<Finding> check(Question question) {
        if (!(question.interaction() instanceof Interaction.Choice choice)) {
            return List.of();
        }
        OfferedOptions options = OfferedOptions.of(question);
        int key = choice.key().length();
        int longest = options.wrong().stream().mapToInt(String::length).max().orElse(0);
        if (key <= CLEARLY * longest || key <= longest + LETTERS) {
            return List.of();
        }
        int index = options.texts().indexOf(choice.key());
        return List.of(Finding.of("longest-option", OfferedOptions.place(index), "lint.longest-option", key, longest));
    }
}
