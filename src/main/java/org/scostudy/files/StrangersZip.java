package org.scostudy.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A zip that somebody made, before it is opened: whoever opens one reads its list of entries into memory whole, so the
 * list is measured before.
 */
public final class StrangersZip {

    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRIES = 10;
    private static final int LIST_BYTES = 12;

    private StrangersZip() {}

    /**
     * What the end of a zip says of its list.
     *
     * @param entries 0 to 65,535
     * @param bytes of the list, not of what is packed
     */
    public record ListSize(int entries, long bytes) {

        /** @param bytesAnEntry how long an entry's line in the list may be on average */
        public boolean exceeds(int mostEntries, long bytesAnEntry) {
            return entries > mostEntries || bytes > mostEntries * bytesAnEntry;
        }
    }

    /** By its first bytes. */
    public static boolean isZip(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 9;
    }

    /** @throws IOException when the file cannot be read */
    public static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return isZip(in.readNBytes(4));
        }
    }

    /**
     * The largest that the list may have: a comment may hold what looks like an end, so every end there could be counts.
     * Empty when the zip has no end, as one that was cut short.
     *
     * @throws IOException when the file cannot be read
     */
    public static Optional<ListSize> listSize(Path file) throws IOException {
        ByteBuffer tail = tail(file);
        boolean any = false;
        int entries = 0;
        long bytes = 0;
        for (int at = tail.capacity() - END_RECORD; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                any = true;
                entries = Math.max(entries, Short.toUnsignedInt(tail.getShort(at + ENTRIES)));
                bytes = Math.max(bytes, Integer.toUnsignedLong(tail.getInt(at + LIST_BYTES)));
            }
        }
        return any ? Optional.of(new ListSize(entries, bytes)) : Optional.empty();
    }

    private static ByteBuffer tail(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(file.length(), END_RECORD + LONGEST_COMMENT)];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            return ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
