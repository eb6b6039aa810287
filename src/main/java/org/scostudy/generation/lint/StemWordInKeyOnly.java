package org.scostudy.generation.lint;

import java.util.List;
import java.util.Set;
import org.scostudy.question.Question;

/** Rule 28b: clang associations; a word of the stem that comes back in the key alone leads there. */
final class StemWordInKeyOnly implements Rule {

    @Override
    public List<Finding> check(Question question) {
        Options options = Options.of(question);
        Set<String> echoed = Words.telling(question.stem());
        options.wrong().forEach(wrong -> echoed.removeAll(Words.telling(wrong)));
        List<String> right = options.right();
        return right.stream()
                .flatMap(key -> Words.of(key).stream()
                        .filter(word -> Words.telling(word).stream().anyMatch(echoed::contains))
                        .limit(1)
                        .map(word -> Finding.of(
                                "stem-word-in-key",
                                Options.place(options.texts().indexOf(key)),
                                "lint.stem-word-in-key",
                                word)))
                .toList();
    }
}
