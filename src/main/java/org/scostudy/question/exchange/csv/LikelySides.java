package org.scostudy.question.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which columns of a table without titles are the sides of cards: those that say something else in nearly every row. A part
 * of speech, a chapter or a date does not.
 */
final class LikelySides {

    private static final Pattern NO_WORDS = Pattern.compile("[\\d\\s.,:/@#%+-]*");
    private static final int FEWEST_ROWS = 4;

    private LikelySides() {}

    /** Two columns, from the left; the first two where nothing speaks for others. */
    static List<Integer> of(List<List<String>> rows, int width) {
        List<Integer> likely = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            if (isOne(rows, column)) {
                likely.add(column);
            }
        }
        return likely.size() < 2 ? List.of(0, 1) : likely.subList(0, 2);
    }

    static boolean isOne(List<List<String>> rows, int column) {
        List<String> said = rows.stream()
                .map(row -> column < row.size() ? row.get(column).strip() : "")
                .filter(Predicate.not(String::isEmpty))
                .toList();
        boolean words = said.stream().anyMatch(cell -> !NO_WORDS.matcher(cell).matches());
        return rows.size() >= FEWEST_ROWS
                && words
                && said.size() * 10 >= rows.size() * 8
                && said.stream().distinct().count() * 10 >= said.size() * 7L;
    }
}
