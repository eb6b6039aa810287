package org.scostudy.question.exchange.files;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Place;

/** Text for a parser that keeps an item whole: stops it when an item becomes too large. */
public final class Guarded extends FilterReader {

    private final ImportRun run;
    private final String tooLong;
    private Place place;
    private long charsLeft;
    private long charsBefore;

    /** @param tooLong key of what is said of an item that is too large */
    public Guarded(Reader text, ImportRun run, String tooLong) {
        super(text);
        this.run = run;
        this.tooLong = tooLong;
        this.place = run.line(1);
        next(place);
    }

    /** A new item begins. */
    public void next(Place where) {
        place = where;
        charsLeft = run.limits().itemChars();
    }

    /** For what has a limit of its own. */
    public void countNot() {
        charsBefore = charsLeft;
        charsLeft = Long.MAX_VALUE;
    }

    public void countAgain() {
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
            throw run.stop(place, tooLong, run.limits().itemChars());
        }
    }
}
