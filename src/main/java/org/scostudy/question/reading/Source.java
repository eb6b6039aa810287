package org.scostudy.question.reading;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** The bytes of a file, telling the reading how far it has come. */
final class Source extends FilterInputStream {

    private static final int STEP = 1 << 18;

    private final Reading reading;
    private long bytes;
    private long told;

    private Source(InputStream in, Reading reading) {
        super(in);
        this.reading = reading;
    }

    static InputStream of(Reading reading) throws IOException {
        return new BufferedInputStream(new Source(Files.newInputStream(reading.file()), reading), 1 << 16);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
        int read = super.read(buffer, from, most);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        bytes += read;
        if (bytes - told >= STEP) {
            told = bytes;
            reading.progress(bytes);
        }
    }
}
