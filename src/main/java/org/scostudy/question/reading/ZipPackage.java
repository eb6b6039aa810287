package org.scostudy.question.reading;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A zip file of somebody else: entries are only taken by names we know, and never larger than the limits. */
final class ZipPackage implements Closeable {

    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final long MOST_BYTES_AN_ENTRY = 1_000;
    private static final long SMALL = 1 << 20;
    private static final int LARGEST_WINDOW_LOG = 25;

    private final Reading reading;
    private final ZipFile zip;
    private long unzipped;

    private ZipPackage(Reading reading, ZipFile zip) {
        this.reading = reading;
        this.zip = zip;
    }

    static ZipPackage open(Reading reading) throws IOException {
        checkDirectory(reading);
        return new ZipPackage(reading, new ZipFile(reading.file().toFile()));
    }

    /** The list of entries is read into memory whole, so its size is looked at before. */
    private static void checkDirectory(Reading reading) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(reading.file().toFile(), "r")) {
            int tailBytes = (int) Math.min(file.length(), END_RECORD + LONGEST_COMMENT);
            byte[] tail = new byte[tailBytes];
            file.seek(file.length() - tailBytes);
            file.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = tailBytes - END_RECORD; at >= 0; at--) {
                if (end.getInt(at) == END_SIGNATURE) {
                    int entries = Short.toUnsignedInt(end.getShort(at + 10));
                    long bytes = Integer.toUnsignedLong(end.getInt(at + 12));
                    checkEntries(reading, entries, bytes);
                    return;
                }
            }
        }
        throw reading.stop(
                reading.whole(), "the package has no end", "a whole zip file", "export or download it again");
    }

    private static void checkEntries(Reading reading, int entries, long bytes) {
        int most = reading.limits().zipEntries();
        if (entries > most || bytes > most * MOST_BYTES_AN_ENTRY) {
            throw reading.stop(
                    reading.whole(),
                    "the package holds %,d files".formatted(entries),
                    "at most %,d".formatted(most),
                    "export it in several parts, or without media");
        }
    }

    @Nullable
    ZipEntry entry(String name) {
        return zip.getEntry(name);
    }

    enum Packing {
        ZIP,
        /** Compressed with Zstandard within the zip. */
        ZSTANDARD
    }

    InputStream open(ZipEntry entry, Packing packing) throws IOException {
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

    void unpack(ZipEntry entry, Packing packing, Path to) throws IOException {
        try (InputStream in = open(entry, packing);
                OutputStream out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
    }

    /** For what must be in memory. */
    byte[] bytes(ZipEntry entry, Packing packing, long most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = open(entry, packing)) {
            byte[] buffer = new byte[1 << 14];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes.write(buffer, 0, read);
                if (bytes.size() > most) {
                    throw tooLarge(entry.getName(), "%,d bytes".formatted(most));
                }
            }
        }
        return bytes.toByteArray();
    }

    private Stop tooLarge(String name, String most) {
        return reading.stop(
                reading.whole(),
                "'%s' within the package unpacks to more than %s".formatted(name, most),
                "a smaller one",
                "export it in several parts");
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
            if (unzipped > reading.limits().unzippedBytes()) {
                throw tooLarge(name, "%,d bytes".formatted(reading.limits().unzippedBytes()));
            }
            if (bytes > SMALL && bytes / packedBytes > reading.limits().zipRatio()) {
                throw tooLarge(
                        name, "%,d times its size".formatted(reading.limits().zipRatio()));
            }
            reading.stopIfCancelled();
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
