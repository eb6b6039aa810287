package org.scostudy.question.exchange.moodle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scostudy.question.exchange.item.Choices;
import org.scostudy.question.exchange.item.QuestionBuilder;

/** A text in HTML with gaps: pieces of text, and a gap after each but the last. */
record MoodleGaps(List<String> pieces, List<Gap> gaps) {

    private static final String GAP = "_____";
    private static final Pattern NUMBERED = Pattern.compile("\\[\\[(\\d{1,3})(?:\\s[^\\]\\[]*)?]]");

    MoodleGaps {
        pieces = List.copyOf(pieces);
        gaps = List.copyOf(gaps);
    }

    /** What fills a gap, and how it is asked for. */
    interface Gap {
        /** In HTML. */
        String filled();

        void deliver(QuestionBuilder item, MoodleText texts) throws IOException;
    }

    int count() {
        return gaps.size();
    }

    Gap gap(int number) {
        return gaps.get(number);
    }

    /** The text with one gap open. */
    String stem(int open) {
        StringBuilder stem = new StringBuilder(pieces.getFirst());
        for (int i = 0; i < gaps.size(); i++) {
            stem.append(i == open ? GAP : gaps.get(i).filled()).append(pieces.get(i + 1));
        }
        return stem.toString();
    }

    /** Gaps as {@code [[1]]}, where the numbers are those of the words to choose from. */
    static MoodleGaps parse(XmlNode question, String option) {
        String text = question.words("questiontext", "text");
        List<XmlNode> words = question.all(option);
        List<String> pieces = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        Matcher number = NUMBERED.matcher(text);
        int end = 0;
        while (number.find()) {
            int right = Integer.parseInt(number.group(1)) - 1;
            if (right >= 0 && right < words.size()) {
                pieces.add(text.substring(end, number.start()));
                gaps.add(new OneOf(words, right));
                end = number.end();
            }
        }
        pieces.add(text.substring(end));
        return new MoodleGaps(pieces, gaps);
    }

    /** A gap filled from a list, of which the words of its own group are offered. */
    private record OneOf(List<XmlNode> words, int right) implements Gap {

        @Override
        public String filled() {
            return words.get(right).words("text");
        }

        @Override
        public void deliver(QuestionBuilder item, MoodleText texts) throws IOException {
            String group = words.get(right).words("group");
            List<Choices.Choice> choices = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                XmlNode word = words.get(i);
                if (i == right
                        || word.words("group").equals(group)
                                && !word.words("text").equals(filled())) {
                    choices.add(new Choices.Choice(texts.html(word.words("text")), i == right, null));
                }
            }
            Choices.deliver(item, choices);
        }
    }
}
