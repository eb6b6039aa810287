package org.scostudy.drafting.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the text.
 *
 * @param id {@code p1} is the first
 * @param sentences in order; their offsets count characters of this text
 */
public record TextPassage(String id, @Nullable String heading, String text, List<Sentence> sentences) {

    public TextPassage {
        sentences = List.copyOf(sentences);
    }

    public record Sentence(int start, int end) {}

    public String sentence(int index) {
        return text.substring(sentences.get(index).start(), sentences.get(index).end());
    }
}
