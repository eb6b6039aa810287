package org.scostudy.question.exchange.anki;

import java.util.Set;
import java.util.TreeSet;

/** Gaps in a field: {@code {{c1::Tashkent::city}}}. They may stand within one another. */
final class AnkiGaps {

    /** Signs of no language, so that a gap is found again after HTML became Markdown. */
    static final char GAP = '\uE000';

    static final char KEY_BEGINS = '\uE001';
    static final char KEY_ENDS = '\uE002';

    private static final int DEEPEST = 10;

    private AnkiGaps() {}

    enum Side {
        FRONT,
        BACK
    }

    static String fill(String field, int number, Side side) {
        return fill(field.replaceAll("[\uE000-\uE002]", ""), number, side, 0);
    }

    static Set<Integer> numbers(String field) {
        Set<Integer> numbers = new TreeSet<>();
        for (int at = field.indexOf("{{c"); at >= 0; at = field.indexOf("{{c", at + 1)) {
            int number = number(field, at);
            if (number > 0) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static String fill(String field, int number, Side side, int depth) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int begin = field.indexOf("{{c"); begin >= 0; begin = field.indexOf("{{c", Math.max(at, begin + 1))) {
            int gap = begin < at ? 0 : number(field, begin);
            int end = gap > 0 && depth < DEEPEST ? end(field, begin) : -1;
            if (end >= 0) {
                filled.append(field, at, begin);
                String inner = field.substring(field.indexOf("::", begin) + 2, end);
                int hint = hint(inner);
                String key = fill(hint < 0 ? inner : inner.substring(0, hint), number, side, depth + 1);
                filled.append(gap == number ? asked(key, hint < 0 ? "" : inner.substring(hint + 2), side) : key);
                at = end + 2;
            }
        }
        return filled.append(field.substring(at)).toString();
    }

    private static String asked(String key, String hint, Side side) {
        return switch (side) {
            case FRONT -> GAP + (hint.isBlank() ? "" : " (" + hint.strip() + ")");
            case BACK -> KEY_BEGINS + key.replaceAll("[\uE000-\uE002]", "") + KEY_ENDS;
        };
    }

    private static int number(String field, int begin) {
        int colon = field.indexOf("::", begin);
        String digits = colon < 0 || colon - begin > 8 ? "" : field.substring(begin + 3, colon);
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 0;
    }

    private static int end(String field, int begin) {
        int depth = 0;
        for (int at = begin; at < field.length() - 1; at++) {
            if (field.startsWith("{{c", at) && number(field, at) > 0) {
                depth++;
                at += 2;
            } else if (field.startsWith("}}", at)) {
                if (--depth == 0) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }

    /** The last pair of colons that is in no gap within. */
    private static int hint(String inner) {
        int last = inner.lastIndexOf("::");
        return last > inner.lastIndexOf("}}") && last > inner.lastIndexOf("{{c") + 8 || !inner.contains("{{c")
                ? last
                : -1;
    }
}
