package org.scostudy.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as every program reads them: a point, no grouping, no exponent, at most four digits after the point. */
final class Decimal {

    private static final int DIGITS = 4;

    private Decimal() {}

    static String of(double value) {
        BigDecimal rounded = rounded(value);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
