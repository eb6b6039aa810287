package org.scostudy.question.exchange.moodle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scostudy.question.exchange.gift.GiftText;
import org.scostudy.question.exchange.gift.GiftWeights;
import org.scostudy.question.exchange.item.Choices;
import org.scostudy.question.exchange.item.NumberAnswer;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.item.ShortAnswer;
import org.scostudy.question.exchange.item.SourceComments;
import org.scostudy.question.exchange.item.Weighted;
import org.scostudy.question.exchange.run.Unreadable;

/** Embedded answers: {@code {1:SHORTANSWER:=Tashkent#Yes~%50%Taschkent}} within a text. */
final class MoodleCloze {

    private static final Pattern BEGINNING = Pattern.compile(
            "\\{\\d{0,4}:(SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC|NUMERICAL|NM|MULTICHOICE|MC|MULTICHOICE_[A-Z]{1,2}|"
                    + "MC[VHS]{1,2}|MULTIRESPONSE|MR|MULTIRESPONSE_[A-Z]{1,2}|MR[HS]{1,2}):");

    private MoodleCloze() {}

    static MoodleGaps parse(String text) {
        List<String> pieces = new ArrayList<>();
        List<MoodleGaps.Gap> gaps = new ArrayList<>();
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
        return new MoodleGaps(pieces, gaps);
    }

    private record Embedded(String type, String answers) implements MoodleGaps.Gap {

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
        public void deliver(QuestionBuilder item, MoodleText texts) throws IOException {
            List<Weighted> all = new ArrayList<>();
            List<String> parts = GiftText.split(answers, "~").stream()
                    .map(part -> part.startsWith("~=") ? part.substring(1) : part)
                    .map(part -> part.startsWith("=") || part.startsWith("~") ? part : "~" + part)
                    .toList();
            for (Weighted each : GiftWeights.read(item, parts, GiftText.Format.HTML)) {
                all.add(new Weighted(each.text(), plain(each.text().plain()), each.percent(), each.feedback()));
            }
            if (type.startsWith("S") || type.startsWith("MW")) {
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
