package org.scostudy.question.exchange.gift;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.item.Weighted;
import org.scostudy.question.markup.Rich;

/** Answers with their shares of the mark as GIFT writes them, and Moodle within a text. */
public final class GiftWeights {

    private static final Pattern PERCENT = Pattern.compile("\\A%(-?\\d{1,3}(?:[.,]\\d{1,10})?)%");

    private GiftWeights() {}

    /** Each begins with = or ~; where both stand, as in "~=right" and "=~%50%right", the first only parts. */
    static List<String> parts(String answers) {
        List<String> parts = GiftText.split(answers, "=~");
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).length() > 1 || i == parts.size() - 1 || !isSign(parts.get(i)))
                .mapToObj(parts::get)
                .toList();
    }

    private static boolean isSign(String part) {
        return part.equals("~") || part.equals("=");
    }

    /** Answers that begin with = or ~; a weight in percent may follow. */
    public static List<Weighted> read(QuestionBuilder item, List<String> parts, GiftText.Format format)
            throws IOException {
        return read(item, parts, format, format);
    }

    /** Answers that are typed have no markup, only what is said to them. */
    static List<Weighted> typed(QuestionBuilder item, List<String> parts, GiftText.Format format) throws IOException {
        return read(item, parts, GiftText.Format.PLAIN, format);
    }

    private static List<Weighted> read(
            QuestionBuilder item, List<String> parts, GiftText.Format format, GiftText.Format said) throws IOException {
        item.checkParts(parts.size());
        List<Weighted> all = new ArrayList<>();
        for (String part : parts) {
            boolean right = !part.startsWith("~");
            String rest = part.startsWith("=") || part.startsWith("~")
                    ? part.substring(1).strip()
                    : part;
            Matcher weight = PERCENT.matcher(rest);
            BigDecimal percent = right ? Weighted.FULL : BigDecimal.ZERO;
            if (weight.find()) {
                percent = new BigDecimal(weight.group(1).replace(',', '.'));
                rest = rest.substring(weight.end()).strip();
            }
            int feedback = GiftText.find(rest, "#", 0);
            String text = feedback < 0 ? rest : rest.substring(0, feedback);
            all.add(new Weighted(
                    GiftText.read(item, text, format),
                    GiftText.words(text),
                    percent,
                    feedback < 0 ? Rich.EMPTY : GiftText.read(item, rest.substring(feedback + 1), said)));
        }
        return all;
    }
}
