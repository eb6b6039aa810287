package org.scostudy.question.exchange.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Place;

/** The lines of a text file, whichever way they end. */
public final class Lines implements Closeable {

    private final ImportRun run;
    private final Reader text;
    private final char[] buffer = new char[1 << 15];
    private int at;
    private int filled;
    private long number;

    private Lines(ImportRun run, Reader text) {
        this.run = run;
        this.text = text;
    }

    public static Lines of(ImportRun run) throws IOException {
        return new Lines(run, FileChars.of(run));
    }

    /** Of the line that came last, from 1. */
    public long number() {
        return number;
    }

    public Place place() {
        return run.line(Math.max(number, 1));
    }

    @Nullable
    public String next() throws IOException {
        StringBuilder line = null;
        while (at < filled || fill()) {
            if (line == null) {
                line = new StringBuilder();
                number++;
            }
            int end = at;
            while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
                end++;
            }
            if (line.length() + end - at > run.limits().itemChars()) {
                throw run.stop(place(), "exchange.files.long-line", run.limits().itemChars());
            }
            line.append(buffer, at, end - at);
            at = end;
            if (at < filled) {
                endOfLine();
                return line.toString();
            }
        }
        return line == null ? null : line.toString();
    }

    private void endOfLine() throws IOException {
        boolean maybeTwo = buffer[at++] == '\r';
        if (maybeTwo && (at < filled || fill()) && buffer[at] == '\n') {
            at++;
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(text.read(buffer, 0, buffer.length), 0);
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
