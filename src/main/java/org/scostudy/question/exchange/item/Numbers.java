package org.scostudy.question.exchange.item;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts as files write them: the whole text is one number, in which a comma is a decimal one. What learners type is read
 * with more patience, and there it may part thousands.
 */
public final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final int MOST_DIGITS = 40;

    private Numbers() {}

    public static @Nullable BigDecimal read(String text) {
        String number = text.strip().replace('−', '-');
        if (number.length() > MOST_DIGITS) {
            return null;
        }
        if (number.matches("[+-]?\\d+,\\d+")) {
            number = number.replace(',', '.');
        }
        if (!NUMBER.matcher(number).matches()) {
            return null;
        }
        BigDecimal amount = new BigDecimal(number);
        return isReasonable(amount) ? amount : null;
    }

    /** 1e999999999 would take all memory once it is written out. */
    public static boolean isReasonable(BigDecimal amount) {
        return amount.precision() <= MOST_DIGITS && Math.abs(amount.scale()) <= MOST_DIGITS;
    }
}
