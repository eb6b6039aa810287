package org.scostudy.generation.lint;

import java.util.List;
import java.util.regex.Pattern;

/** What a stem tells first, and what it then asks; hints on the form of the answer may follow. */
record Stem(List<String> told, String asked) {

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?][\"”’']?)\\s+(?=[\"“‘']?\\p{Lu})");

    /** The last question is what is asked; without a question mark it is the last sentence. */
    static Stem of(String text) {
        List<String> sentences = BETWEEN_SENTENCES.splitAsStream(text.strip()).toList();
        int asked = sentences.size() - 1;
        for (int i = 0; i < sentences.size(); i++) {
            asked = sentences.get(i).contains("?") ? i : asked;
        }
        return new Stem(sentences.subList(0, asked), sentences.get(asked));
    }
}
