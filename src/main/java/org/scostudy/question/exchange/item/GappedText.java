package org.scostudy.question.exchange.item;

import java.io.IOException;
import java.util.List;
import org.scostudy.question.markup.Rich;

/** A text with gaps, as Moodle and QTI have it: pieces of text, and a gap after each but the last. */
public record GappedText(List<String> pieces, List<Gap> gaps) {

    private static final String GAP = "_____";

    public GappedText {
        pieces = List.copyOf(pieces);
        gaps = List.copyOf(gaps);
    }

    /** How texts in the format of the question are read. */
    public interface Texts {
        Rich of(String text) throws IOException;
    }

    /** What fills a gap, and how it is asked for. */
    public interface Gap {
        /** In the format of the question. */
        String filled();

        void deliver(QuestionBuilder item, Texts texts) throws IOException;
    }

    public int count() {
        return gaps.size();
    }

    public Gap gap(int number) {
        return gaps.get(number);
    }

    /** The text with one gap open. */
    public String stem(int open) {
        StringBuilder stem = new StringBuilder(pieces.getFirst());
        for (int i = 0; i < gaps.size(); i++) {
            stem.append(i == open ? GAP : gaps.get(i).filled()).append(pieces.get(i + 1));
        }
        return stem.toString();
    }
}
