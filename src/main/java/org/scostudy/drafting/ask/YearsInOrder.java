package org.scostudy.drafting.ask;

import org.scostudy.drafting.name.Moments;
import org.scostudy.drafting.name.Name;
import org.scostudy.drafting.statement.Statement;

/** A wrong year must not be ruled out by the other years of the sentence, nor by a verb in the future. */
final class YearsInOrder {

    private static final int SOON = 6;
    private static final int NOW = 2030;

    private YearsInOrder() {}

    static boolean fits(Target target, Name other) {
        if (!target.type().equals(Moments.YEAR) || !isNumber(target.text()) || !isNumber(other.text())) {
            return true;
        }
        int key = Integer.parseInt(target.text());
        int wrong = Integer.parseInt(other.text());
        Statement s = target.statement();
        for (int i = 0; i < s.size(); i++) {
            boolean elsewhere = i < target.from() || i >= target.to();
            if (elsewhere && s.at(i).text().matches("1\\d{3}|20\\d{2}")) {
                int year = Integer.parseInt(s.at(i).text());
                if ((key < year) != (wrong < year)) {
                    return false;
                }
            }
            if (s.is(i, "will") && (wrong < key || wrong > key + SOON)) {
                return false;
            }
        }
        return true;
    }

    /** Who knows the time roughly must still think: the further back, the wider. */
    static boolean isNear(Target target, Name other) {
        if (!isNumber(target.text()) || !isNumber(other.text())) {
            return false;
        }
        int key = Integer.parseInt(target.text());
        return Math.abs(key - Integer.parseInt(other.text())) <= Math.max(10, (NOW - key) / 10);
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,4}");
    }
}
