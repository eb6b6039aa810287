package org.scostudy.question.exchange.item;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gaps as Anki marks them: {@code {{c1::Tashkent::city}}}. They may stand within one another, and one may be asked for on
 * several cards: {@code {{c1,2::Tashkent}}}.
 */
public final class NumberedGaps {

    /** Signs of no language, so that a gap is found again after HTML became Markdown. */
    public static final char GAP = '\uE000';

    public static final char KEY_BEGINS = '\uE001';
    public static final char KEY_ENDS = '\uE002';

    private static final int DEEPEST = 10;
    private static final int LONGEST_NUMBERS = 40;
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(?:,\\d{1,3}){0,8}");

    private NumberedGaps() {}

    public enum Side {
        FRONT,
        BACK
    }

    public static String fill(String field, int number, Side side) {
        return fill(field.replaceAll("[\uE000-\uE002]", ""), number, side, 0);
    }

    public static Set<Integer> numbers(String field) {
        Set<Integer> numbers = new TreeSet<>();
        for (int at = field.indexOf("{{c"); at >= 0; at = field.indexOf("{{c", at + 1)) {
            numbers.addAll(asked(field, at));
        }
        return numbers;
    }

    private static String fill(String field, int number, Side side, int depth) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int begin = field.indexOf("{{c"); begin >= 0; begin = field.indexOf("{{c", Math.max(at, begin + 1))) {
            Set<Integer> gap = begin < at ? Set.of() : asked(field, begin);
            int end = !gap.isEmpty() && depth < DEEPEST ? end(field, begin) : -1;
            if (end >= 0) {
                filled.append(field, at, begin);
                String inner = field.substring(field.indexOf("::", begin) + 2, end);
                int hint = hint(inner);
                String key = fill(hint < 0 ? inner : inner.substring(0, hint), number, side, depth + 1);
                filled.append(gap.contains(number) ? shown(key, hint < 0 ? "" : inner.substring(hint + 2), side) : key);
                at = end + 2;
            }
        }
        return filled.append(field.substring(at)).toString();
    }

    private static String shown(String key, String hint, Side side) {
        return switch (side) {
            case FRONT -> GAP + (hint.isBlank() ? "" : " (" + hint.strip() + ")");
            case BACK -> KEY_BEGINS + key.replaceAll("[\uE000-\uE002]", "") + KEY_ENDS;
        };
    }

    /** The numbers of the cards that ask for the gap that begins there; none where none begins. */
    private static Set<Integer> asked(String field, int begin) {
        int colon = field.indexOf("::", begin);
        String digits = colon < 0 || colon - begin > LONGEST_NUMBERS ? "" : field.substring(begin + 3, colon);
        return NUMBERS.matcher(digits).matches()
                ? Stream.of(digits.split(","))
                        .map(Integer::valueOf)
                        .filter(number -> number > 0)
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private static int end(String field, int begin) {
        int depth = 0;
        for (int at = begin; at < field.length() - 1; at++) {
            if (field.startsWith("{{c", at) && !asked(field, at).isEmpty()) {
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
