package org.scostudy.question.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text for a parser that keeps an item whole: stops it when an item becomes too large. */
final class Guarded extends FilterReader {

    private final Reading reading;
    private final String item;
    private Place place;
    private long charsLeft;
    private long charsBefore;

    Guarded(Reader text, Reading reading, String item) {
        super(text);
        this.reading = reading;
        this.item = item;
        this.place = reading.line(1);
        next(place);
    }

    /** A new item begins. */
    void next(Place where) {
        place = where;
        charsLeft = reading.limits().itemChars();
    }

    /** For what has a limit of its own. */
    void countNot() {
        charsBefore = charsLeft;
        charsLeft = Long.MAX_VALUE;
    }

    void countAgain() {
        charsLeft = charsBefore;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(char[] buffer, int from, int most) throws IOException {
        int read = super.read(buffer, from, most);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int chars) {
        charsLeft -= chars;
        if (charsLeft < 0) {
            throw reading.stop(
                    place,
                    "%s that begins here is longer than %,d characters"
                            .formatted(item, reading.limits().itemChars()),
                    "a shorter one",
                    "look for a bracket or quote that is not closed");
        }
    }
}
