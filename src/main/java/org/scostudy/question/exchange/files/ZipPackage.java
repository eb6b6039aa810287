package org.scostudy.question.exchange.files;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.scostudy.files.StrangersZip;
import org.scostudy.files.StrangersZip.ListSize;
import org.scostudy.question.exchange.run.ImportRun;

/** A zip file of somebody else: entries are only taken by names we know, and never larger than the limits. */
public final class ZipPackage implements Closeable {

    private static final long MOST_BYTES_AN_ENTRY = 1_000;
    private static final long SMALL = 1 << 20;
    private static final int LARGEST_WINDOW_LOG = 25;

    private final ImportRun run;
    private final ZipFile zip;
    private long unzipped;

    private ZipPackage(ImportRun run, ZipFile zip) {
        this.run = run;
        this.zip = zip;
    }

    public static ZipPackage open(ImportRun run) throws IOException {
        checkList(run);
        return new ZipPackage(run, new ZipFile(run.file().toFile()));
    }

    private static void checkList(ImportRun run) throws IOException {
        ListSize list = StrangersZip.listSize(run.file())
                .orElseThrow(() -> run.stop(run.whole(), "exchange.files.endless-zip"));
        int most = run.limits().zipEntries();
        if (list.exceeds(most, MOST_BYTES_AN_ENTRY)) {
            throw run.stop(run.whole(), "exchange.files.many-in-zip", list.entries(), most);
        }
    }

    @Nullable
    public ZipEntry entry(String name) {
        return zip.getEntry(name);
    }

    public enum Packing {
        ZIP,
        /** Compressed with Zstandard within the zip. */
        ZSTANDARD
    }

    public InputStream open(ZipEntry entry, Packing packing) throws IOException {
        InputStream packed = zip.getInputStream(entry);
        InputStream plain = switch (packing) {
            case ZIP -> packed;
            case ZSTANDARD -> {
                ZstdInputStream zstandard = new ZstdInputStream(packed);
                zstandard.setLongMax(LARGEST_WINDOW_LOG);
                yield zstandard;
            }
        };
        return new Measured(plain, Math.max(entry.getCompressedSize(), 1), entry.getName());
    }

    public void unpack(ZipEntry entry, Packing packing, Path to) throws IOException {
        try (InputStream in = open(entry, packing);
                OutputStream out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
    }

    /** For what must be in memory. */
    public byte[] bytes(ZipEntry entry, Packing packing, long most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = open(entry, packing)) {
            byte[] buffer = new byte[1 << 14];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes.write(buffer, 0, read);
                if (bytes.size() > most) {
                    throw run.stop(run.whole(), "exchange.files.large-in-zip", entry.getName(), most);
                }
            }
        }
        return bytes.toByteArray();
    }

    /** Counts what comes out. */
    private final class Measured extends InputStream {

        private final InputStream in;
        private final long packedBytes;
        private final String name;
        private long bytes;

        Measured(InputStream in, long packedBytes, String name) {
            this.in = in;
            this.packedBytes = packedBytes;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            int read = in.read(buffer, from, most);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) {
            bytes += more;
            unzipped += more;
            if (unzipped > run.limits().unzippedBytes()) {
                throw run.stop(
                        run.whole(),
                        "exchange.files.large-in-zip",
                        name,
                        run.limits().unzippedBytes());
            }
            if (bytes > SMALL && bytes / packedBytes > run.limits().zipRatio()) {
                throw run.stop(
                        run.whole(),
                        "exchange.files.swelling-in-zip",
                        name,
                        run.limits().zipRatio());
            }
            run.stopIfCancelled();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
