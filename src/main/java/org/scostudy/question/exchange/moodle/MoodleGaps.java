package org.scostudy.question.exchange.moodle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scostudy.question.exchange.item.Choices;
import org.scostudy.question.exchange.item.GappedText;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.xml.XmlNode;

/** Gaps that are filled from a list of words. */
final class MoodleGaps {

    private static final Pattern NUMBERED = Pattern.compile("\\[\\[(\\d{1,3})(?:\\s[^\\]\\[]*)?]]");

    private MoodleGaps() {}

    /** Gaps as {@code [[1]]}, where the numbers are those of the words to choose from. */
    static GappedText parse(XmlNode question, String option) {
        String text = question.words("questiontext", "text");
        List<XmlNode> words = question.all(option);
        List<String> pieces = new ArrayList<>();
        List<GappedText.Gap> gaps = new ArrayList<>();
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
        return new GappedText(pieces, gaps);
    }

    /** A gap filled from a list, of which the words of its own group are offered. */
    private record OneOf(List<XmlNode> words, int right) implements GappedText.Gap {

        @Override
        public String filled() {
            return words.get(right).words("text");
        }

        @Override
        public void deliver(QuestionBuilder item, GappedText.Texts texts) throws IOException {
            String group = words.get(right).words("group");
            List<Choices.Choice> choices = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                XmlNode word = words.get(i);
                if (i == right
                        || word.words("group").equals(group)
                                && !word.words("text").equals(filled())) {
                    choices.add(new Choices.Choice(texts.of(word.words("text")), i == right, null));
                }
            }
            Choices.deliver(item, choices);
        }
    }
}
