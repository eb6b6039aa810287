package org.scostudy.generation.lint;

import java.util.List;
import java.util.Set;
import org.scostudy.question.Question;

/** Rule 28b: clang associations; a word of the stem that comes back in the key alone leads there. */
final class StemWordInKeyOnly implements Rule {

    @Override
    public List<Finding> check(Question question) {
        OfferedOptions options = OfferedOptions.of(question);
        Set<String> echoed = LintWords.telling(question.stem());
        options.wrong().forEach(wrong -> echoed.removeAll(LintWords.telling(wrong)));
        List<String> right = options.right();
        return right.stream()
                .flatMap(key -> LintWords.of(key).stream()
                        .filter(word -> LintWords.telling(word).stream().anyMatch(echoed::contains))
                        .limit(1)
                        .map(word -> Finding.of(
                                "stem-word-in-key",
                                OfferedOptions.place(options.texts().indexOf(key)),
                                "lint.stem-word-in-key",
                                word)))
                .toList();
    }
}
