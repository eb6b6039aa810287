package org.scostudy.generation.lint;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scostudy.question.Question;

/** Rule 16: avoid window dressing; what the question does not need only takes time to read. */
final class WindowDressing implements Rule {

    private static final String RULE = "window-dressing";
    private static final int MOST_WORDS = 60;

    /** Fewer telling words ask nothing by themselves: "Which one is missing?" */
    private static final int WHOLE_QUESTION = 3;

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?][\"”’']?)\\s+(?=[\"“‘']?\\p{Lu})");

    /** A question that points back needs what it points to. */
    private static final Set<String> POINTING_BACK =
            Set.of("this", "that", "these", "those", "such", "it", "its", "they", "their", "them", "he", "she", "his");

    @Override
    public List<Finding> check(Question question) {
        int words = Words.of(question.stem()).size();
        if (words > MOST_WORDS) {
            return List.of(new Finding(
                    RULE, "stem", "the stem has %d words".formatted(words), "cut it to %d".formatted(MOST_WORDS)));
        }
        List<String> sentences =
                BETWEEN_SENTENCES.splitAsStream(question.stem().strip()).toList();
        String asked = sentences.getLast();
        boolean pointsBack =
                Words.telling(asked).size() < WHOLE_QUESTION || !Collections.disjoint(Words.of(asked), POINTING_BACK);
        return sentences.subList(0, sentences.size() - 1).stream()
                .filter(told -> !pointsBack && Collections.disjoint(Words.telling(told), Words.telling(asked)))
                .map(told -> new Finding(
                        RULE,
                        "stem",
                        "\"%s\" has no word in common with the question".formatted(told),
                        "leave it out, or ask about it"))
                .toList();
    }
}
