package org.scostudy.question.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text file, whichever way they end. */
final class Lines implements Closeable {

    private final Reading reading;
    private final Reader text;
    private final char[] buffer = new char[1 << 15];
    private int at;
    private int filled;
    private long number;

    private Lines(Reading reading, Reader text) {
        this.reading = reading;
        this.text = text;
    }

    static Lines of(Reading reading) throws IOException {
        return new Lines(reading, Encoding.open(reading));
    }

    /** Of the line that came last, from 1. */
    long number() {
        return number;
    }

    Place place() {
        return reading.line(Math.max(number, 1));
    }

    @Nullable
    String next() throws IOException {
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
            if (line.length() + end - at > reading.limits().itemChars()) {
                throw reading.stop(
                        place(),
                        "the line is longer than %,d characters"
                                .formatted(reading.limits().itemChars()),
                        "a line for each answer",
                        "check that this is a text file");
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
