package org.scostudy.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table to write.
 *
 * @param headings one for each column
 * @param rows hands over its rows one after the other, as often as it is asked
 */
public record Sheet(String name, List<String> headings, Rows rows) {

    /** The rows of a table, which need not be in memory. */
    public interface Rows {
        void forEach(Consumer<List<Cell>> row);
    }

    public Sheet {
        headings = List.copyOf(headings);
    }

    /** The rows at the beginning, without reading the others. */
    public List<List<Cell>> firstRows(int most) {
        List<List<Cell>> first = new ArrayList<>();
        try {
            rows.forEach(row -> {
                if (first.size() == most) {
                    throw new Enough();
                }
                first.add(row);
            });
        } catch (Enough seen) {
            return first;
        }
        return first;
    }

    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough rows were seen", null, false, false);
        }
    }

    public static Sheet of(String name, List<String> headings, List<List<Cell>> rows) {
        List<List<Cell>> copy = List.copyOf(rows);
        return new Sheet(name, headings, copy::forEach);
    }
}
