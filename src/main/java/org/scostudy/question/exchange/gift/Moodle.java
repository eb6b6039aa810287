package org.scostudy.question.exchange.gift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.scostudy.language.Message;

/** What Moodle asks of both formats that it reads. */
public final class Moodle {

    public static final Message SELF_JUDGED = Message.of("exchange.moodle.left-out.self-judged");

    private static final Pattern TOP = Pattern.compile("^(?:\\$[a-z]+\\$/)?(?:top/)?");

    private Moodle() {}

    public static String category(String section) {
        return "$course$/top/" + section;
    }

    /** Of a category as Moodle writes it, without the words that are the same in all of them. */
    public static String section(String category) {
        return TOP.matcher(category.strip()).replaceFirst("").replace("//", "/");
    }

    /** An equal share of the mark in percent, with the five decimals that Moodle knows: 33.33333. */
    public static String share(int parts) {
        return BigDecimal.valueOf(100)
                .divide(BigDecimal.valueOf(parts), 5, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** In a short answer an asterisk stands for anything, unless it is escaped. */
    public static String literal(String answer) {
        return answer.replace("*", "\\*");
    }
}
