package org.scostudy.question.format;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What Moodle asks of both formats that it reads. */
final class Moodle {

    static final String SELF_JUDGED = "Moodle has no questions whose answers learners judge themselves";

    private Moodle() {}

    static String category(String section) {
        return "$course$/top/" + section;
    }

    /** An equal share of the mark in percent, with the five decimals that Moodle knows: 33.33333. */
    static String share(int parts) {
        return BigDecimal.valueOf(100)
                .divide(BigDecimal.valueOf(parts), 5, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** In a short answer an asterisk stands for anything, unless it is escaped. */
    static String literal(String answer) {
        return answer.replace("*", "\\*");
    }
}
