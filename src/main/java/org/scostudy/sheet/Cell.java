package org.scostudy.sheet;

import java.time.Instant;

/** What stands in one cell of a table. */
public sealed interface Cell {

    Cell EMPTY = new Empty();

    record Text(String text) implements Cell {}

    record Number(double value) implements Cell {}

    /** @param share 0 to 1 */
    record Percent(double share) implements Cell {}

    record Moment(Instant instant) implements Cell {}

    record Empty() implements Cell {}

    static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }
}
