package org.scostudy.question.exchange.files;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.scostudy.question.exchange.run.ImportRun;

/** The bytes of a file, telling the reading how far it has come. */
final class FileBytes extends FilterInputStream {

    private static final int STEP = 1 << 18;

    private final ImportRun run;
    private long bytes;
    private long told;

    private FileBytes(InputStream in, ImportRun run) {
        super(in);
        this.run = run;
    }

    static InputStream of(ImportRun run) throws IOException {
        return new BufferedInputStream(new FileBytes(Files.newInputStream(run.file()), run), 1 << 16);
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
            run.progress(bytes);
        }
    }
}
