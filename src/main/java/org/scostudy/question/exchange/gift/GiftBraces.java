package org.scostudy.question.exchange.gift;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.scostudy.question.exchange.item.GappedText;
import org.scostudy.question.exchange.item.QuestionBuilder;

/**
 * Several answers in braces within one text: {@code The {=goat ~yak} eats {=thorn ~salt}.} GIFT knows one gap a question,
 * but people write more.
 */
final class GiftBraces {

    private GiftBraces() {}

    /** Asks for what stands in the braces. */
    interface Asking {
        void ask(QuestionBuilder item, String braces) throws IOException;
    }

    /** Whether there is more than one pair of braces, and answers in each. */
    static boolean several(String text) {
        List<String> all = parse(text, (_, _) -> {}).gaps().stream()
                .map(gap -> ((Braces) gap).answers())
                .toList();
        return all.size() > 1 && all.stream().allMatch(GiftBraces::answers);
    }

    private static boolean answers(String braces) {
        return braces.startsWith("=") || braces.startsWith("~") || braces.startsWith("#");
    }

    static GappedText parse(String text, Asking asking) {
        List<String> pieces = new ArrayList<>();
        List<GappedText.Gap> gaps = new ArrayList<>();
        int end = 0;
        for (int opening = GiftText.find(text, "{", 0); opening >= 0; opening = GiftText.find(text, "{", end)) {
            int closing = GiftText.closing(text, opening);
            if (closing < 0) {
                break;
            }
            pieces.add(text.substring(end, opening));
            gaps.add(new Braces(text.substring(opening + 1, closing).strip(), asking));
            end = closing + 1;
        }
        pieces.add(text.substring(end));
        return new GappedText(pieces, gaps);
    }

    private record Braces(String answers, Asking asking) implements GappedText.Gap {

        @Override
        public String filled() {
            boolean number = answers.startsWith("#");
            String all = number ? answers.substring(1).strip() : answers;
            for (String part : GiftWeights.parts(all)) {
                if (part.startsWith("=") || part.startsWith("~%100%") || number) {
                    String right = part.replaceFirst("\\A[=~]?(?:%100%)?", "");
                    int feedback = GiftText.find(right, "#", 0);
                    String words = (feedback < 0 ? right : right.substring(0, feedback)).strip();
                    return number ? words.replaceFirst("(?::|\\.\\.).*$", "") : words;
                }
            }
            return "…";
        }

        /** The same whenever it is read, for names are made of it. */
        @Override
        public String toString() {
            return answers;
        }

        @Override
        public void deliver(QuestionBuilder item, GappedText.Texts texts) throws IOException {
            asking.ask(item, answers);
        }
    }
}
