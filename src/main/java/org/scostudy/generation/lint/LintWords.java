package org.scostudy.generation.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.scostudy.text.Endings;

/** The words of a text in small letters. */
final class LintWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_TELLING = 4;

    /** Members and member, supplies and supply. */
    private static final Endings ENDINGS =
            new Endings(List.of("ies", "ing", "ed", "es", "s", "y", "e"), SHORTEST_TELLING - 1);

    private static final Set<String> TELLING_NOTHING = Set.of(
            "what",
            "which",
            "where",
            "when",
            "whom",
            "whose",
            "that",
            "this",
            "these",
            "those",
            "with",
            "from",
            "into",
            "about",
            "according",
            "have",
            "does",
            "were",
            "been",
            "being",
            "their",
            "there",
            "they",
            "them",
            "than",
            "then",
            "such",
            "most",
            "more",
            "following",
            "statement",
            "answer",
            "option",
            "under",
            "over",
            "between",
            "within",
            "during",
            "after",
            "before",
            "because",
            "also",
            "other",
            "both",
            "each",
            "would",
            "could",
            "should",
            "will",
            "shall",
            "many",
            "much",
            "only",
            "true",
            "false",
            "correct");

    /** Every question may say when the reading was written, so that tells nothing of one. */
    private static final Pattern AS_OF = Pattern.compile("\\bas of (?:\\p{L}+ )?\\d{4}\\b", Pattern.CASE_INSENSITIVE);

    private LintWords() {}

    static List<String> of(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT).replace("'", "").replace("’", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Without endings, and without words that stand in any question. */
    static Set<String> telling(String text) {
        Set<String> roots = new LinkedHashSet<>();
        for (String word : of(AS_OF.matcher(text).replaceAll(""))) {
            if (word.length() >= SHORTEST_TELLING && !TELLING_NOTHING.contains(word)) {
                roots.add(ENDINGS.without(word));
            }
        }
        return roots;
    }
}
