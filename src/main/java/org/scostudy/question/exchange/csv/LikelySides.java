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
        if (rows.size() >= FEWEST_ROWS) {
            for (int column = 0; column < width; column++) {
                int at = column;
                List<String> said = rows.stream()
                        .map(row -> at < row.size() ? row.get(at).strip() : "")
                        .filter(Predicate.not(String::isEmpty))
                        .toList();
                long different = said.stream().distinct().count();
                boolean words = said.stream().anyMatch(cell -> !NO_WORDS.matcher(cell).matches());
                if (words && said.size() * 10 >= rows.size() * 8 && different * 10 >= said.size() * 7L) {
                    likely.add(column);
                }
            }
        }
        return likely.size() < 2 ? List.of(0, 1) : likely.subList(0, 2);
    }
}
