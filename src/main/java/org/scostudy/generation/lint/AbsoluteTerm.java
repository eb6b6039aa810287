package org.scostudy.generation.lint;

import java.util.List;
import java.util.Set;
import org.scostudy.question.Question;

/** Rule 28a: specific determiners such as always, never and completely give away that an option is wrong. */
final class AbsoluteTerm implements Rule {

    private static final JudgedWords ABSOLUTE = new JudgedWords(Set.of(
            "always",
            "never",
            "all",
            "none",
            "only",
            "every",
            "everyone",
            "everything",
            "nobody",
            "nothing",
            "entirely",
            "completely",
            "totally",
            "absolutely",
            "invariably",
            "impossible"));

    @Override
    public List<Finding> check(Question question) {
        return ABSOLUTE.in(question).entrySet().stream()
                .map(found -> Finding.of("absolute-term", found.getKey(), "lint.absolute-term", found.getValue()))
                .toList();
    }
}
