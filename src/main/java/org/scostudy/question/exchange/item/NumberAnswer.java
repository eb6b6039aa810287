package org.scostudy.question.exchange.item;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Interaction;
import org.scostudy.question.exchange.run.Unreadable;

/** A number that is right, or earns some share: amount and tolerance, or from and to. */
public record NumberAnswer(@Nullable BigDecimal amount, BigDecimal tolerance, Weighted as) {

    private static final Pattern RANGE = Pattern.compile("(.+?)\\.\\.(.+)");
    private static final Pattern TOLERANCE = Pattern.compile("(.+?):(.+)");

    public static NumberAnswer gift(Weighted answer) {
        String words = answer.words().strip();
        Matcher range = RANGE.matcher(words);
        if (range.matches()) {
            BigDecimal from = number(range.group(1));
            BigDecimal to = number(range.group(2));
            BigDecimal two = BigDecimal.valueOf(2);
            return new NumberAnswer(
                    from.add(to).divide(two, MathContext.DECIMAL128),
                    to.subtract(from).abs().divide(two, MathContext.DECIMAL128),
                    answer);
        }
        Matcher tolerance = TOLERANCE.matcher(words);
        if (tolerance.matches()) {
            return new NumberAnswer(number(tolerance.group(1)), number(tolerance.group(2)), answer);
        }
        return new NumberAnswer(words.equals("*") || words.isEmpty() ? null : number(words), BigDecimal.ZERO, answer);
    }

    public static BigDecimal number(String words) {
        BigDecimal number = Numbers.read(words);
        if (number == null) {
            throw new Unreadable("exchange.item.no-number", words.strip());
        }
        return number;
    }

    public static void deliver(QuestionBuilder item, List<NumberAnswer> answers, @Nullable String unit) {
        Weighted.sayWhatIsTaken(item, answers.stream().map(NumberAnswer::as).toList());
        NumberAnswer best = null;
        for (NumberAnswer each : answers) {
            if (each.as().isFull() && each.amount() != null && best == null) {
                best = each;
                item.explainMore(each.as().feedback());
            } else {
                noteWhatIsLost(item, each);
            }
        }
        if (best == null || best.amount() == null) {
            item.note("exchange.item.no-whole-number").deliver();
            return;
        }
        BigDecimal amount = best.amount();
        BigDecimal tolerance = best.tolerance().abs();
        item.deliver(_ -> new Interaction.Numeric(amount, tolerance, unit));
    }

    private static void noteWhatIsLost(QuestionBuilder item, NumberAnswer answer) {
        Weighted as = answer.as();
        if (!as.isNothing()) {
            item.note("exchange.item.second-number", as.words(), as.percent().toPlainString());
        }
        item.noteSaid(as.words(), as.feedback());
    }
}
