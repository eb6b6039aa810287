package org.scostudy.drafting.text;

import java.util.Set;

/** Whether a text looks English: in any English text every few words are one of these. */
public final class EnglishCheck {

    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "to", "in", "a", "is", "that", "was", "it", "for", "on", "with", "as", "by", "are",
            "were", "be", "from", "this", "which", "or", "an", "at", "not", "have", "has", "had");
    private static final int ENOUGH_WORDS = 20;
    private static final int LOOKED_AT = 5_000;
    private static final double FEWEST = 0.14;

    private EnglishCheck() {}

    /** A few words alone may be anything, and pass. */
    public static boolean looksEnglish(Iterable<SourceText.Paragraph> paragraphs) {
        int words = 0;
        int common = 0;
        for (SourceText.Paragraph paragraph : paragraphs) {
            for (String word :
                    paragraph.text().toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{M}]+", LOOKED_AT)) {
                words += word.isEmpty() ? 0 : 1;
                common += COMMON.contains(word) ? 1 : 0;
            }
            if (words > LOOKED_AT) {
                break;
            }
        }
        return words < ENOUGH_WORDS || common >= FEWEST * words;
    }
}
