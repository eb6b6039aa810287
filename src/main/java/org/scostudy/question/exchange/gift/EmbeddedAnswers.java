package org.scostudy.question.exchange.gift;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scostudy.question.exchange.item.Choices;
import org.scostudy.question.exchange.item.GappedText;
import org.scostudy.question.exchange.item.NumberAnswer;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.item.ShortAnswer;
import org.scostudy.question.exchange.item.SourceComments;
import org.scostudy.question.exchange.item.Weighted;
import org.scostudy.question.exchange.run.Unreadable;

/** Moodle's embedded answers, called Cloze: {@code {1:SHORTANSWER:=Tashkent#Yes~%50%Taschkent}} within a text. */
public final class EmbeddedAnswers {

    private static final Pattern BEGINNING = Pattern.compile(
            "(?<!\\\\)\\{\\s{0,4}\\d{0,4}\\s{0,4}:(SHORTANSWER(?:_C)?|SAC?|MWC?|NUMERICAL|NM|MULTICHOICE(?:_[A-Z]{1,2})?|MC[VHS]{0,2}"
                    + "|MULTIRESPONSE(?:_[A-Z]{1,2})?|MR[VHS]{0,2}):",
            Pattern.CASE_INSENSITIVE);

    private EmbeddedAnswers() {}

    /** Whether there are any. */
    public static boolean in(String text) {
        return BEGINNING.matcher(text).find();
    }

    public static GappedText parse(String text) {
        List<String> pieces = new ArrayList<>();
        List<GappedText.Gap> gaps = new ArrayList<>();
        Matcher beginning = BEGINNING.matcher(text);
        int end = 0;
        while (beginning.find(end)) {
            int closing = GiftText.find(text, "}", beginning.end());
            if (closing < 0) {
                throw new Unreadable(
                        "exchange.moodle.unclosed-brace", GiftText.beginning(text.substring(beginning.start())));
            }
            pieces.add(text.substring(end, beginning.start()));
            gaps.add(new Embedded(
                    beginning.group(1).toUpperCase(Locale.ROOT), text.substring(beginning.end(), closing)));
            end = closing + 1;
        }
        pieces.add(text.substring(end));
        return new GappedText(pieces, gaps);
    }

    private record Embedded(String type, String answers) implements GappedText.Gap {

        @Override
        public String filled() {
            for (String part : GiftText.split(answers, "~")) {
                String answer = part.startsWith("~") ? part.substring(1) : part;
                if (answer.startsWith("=") || answer.startsWith("%100%")) {
                    String right = answer.replaceFirst("\\A(=|%100%)", "");
                    int feedback = GiftText.find(right, "#", 0);
                    return plain(feedback < 0 ? right : right.substring(0, feedback))
                            .replaceFirst(":[\\d.,]+$", "");
                }
            }
            return "…";
        }

        @Override
        public void deliver(QuestionBuilder item, GappedText.Texts texts) throws IOException {
            List<Weighted> all = new ArrayList<>();
            List<String> parts = GiftText.split(answers, "~").stream()
                    .map(part -> part.startsWith("~=") ? part.substring(1) : part)
                    .map(part -> part.startsWith("=") || part.startsWith("~") ? part : "~" + part)
                    .toList();
            for (Weighted each : GiftWeights.read(item, parts, GiftText.Format.HTML)) {
                all.add(new Weighted(each.text(), plain(each.text().plain()), each.percent(), each.feedback()));
            }
            if (type.startsWith("S") || type.startsWith("MW")) {
                if (type.endsWith("C")) {
                    ShortAnswer.noteCase(item, all);
                }
                ShortAnswer.deliver(item, all, SourceComments.read(""));
            } else if (type.startsWith("N")) {
                List<NumberAnswer> numbers = new ArrayList<>();
                for (Weighted each : all) {
                    numbers.add(NumberAnswer.gift(each));
                }
                NumberAnswer.deliver(item, numbers, null);
            } else {
                boolean several = type.startsWith("MR") || type.startsWith("MULTIRESPONSE");
                Weighted.choices(item, all, several ? Choices.Answers.SEVERAL : Choices.Answers.ONE);
            }
        }

        private static String plain(String words) {
            return words.replaceAll("\\\\([}#~/\"\\\\])", "$1").strip();
        }
    }
}
