package org.scostudy.question.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts pictures into the sink's folder. A picture's name is a hash of its bytes, so it can never lead elsewhere. */
final class Media {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{16,64}\\.(png|jpg|gif|webp)");
    private static final int NAME_BYTES = 16;
    private static final int HEAD_BYTES = 12;

    private final Reading reading;
    private final Path folder;
    private final Set<String> names = new HashSet<>();
    private long bytesSoFar;

    Media(Reading reading, Path folder) {
        this.reading = reading;
        this.folder = folder;
    }

    /** The picture's new name, or null when it is no picture that browsers show safely. */
    @Nullable
    String keep(InputStream picture, Place place, String called) throws IOException {
        Path part = Files.createTempFile(folder, "part", ".tmp");
        try {
            MessageDigest digest = Ids.sha256();
            byte[] head = copy(picture, part, digest, place, called);
            String type = type(head);
            if (type == null) {
                return null;
            }
            String name = HexFormat.of().formatHex(digest.digest(), 0, NAME_BYTES) + "." + type;
            if (names.add(name)) {
                count(place);
                Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            return name;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Whether a picture of this name came with the file, or was kept before. */
    boolean has(String name) {
        return NAME.matcher(name).matches() && (names.contains(name) || reading.keeps(name));
    }

    private byte[] copy(InputStream from, Path to, MessageDigest digest, Place place, String called)
            throws IOException {
        byte[] head = new byte[0];
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(to)) {
            int read = from.readNBytes(buffer, 0, buffer.length);
            head = Arrays.copyOf(buffer, Math.min(read, HEAD_BYTES));
            while (read > 0) {
                bytes += read;
                bytesSoFar += read;
                if (bytes > reading.limits().mediaBytes()) {
                    throw tooMuch(
                            place,
                            "the file '%s' within has".formatted(called),
                            reading.limits().mediaBytes());
                }
                if (bytesSoFar > reading.limits().allMediaBytes()) {
                    throw tooMuch(
                            place,
                            "all pictures together have",
                            reading.limits().allMediaBytes());
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
                reading.stopIfCancelled();
                read = from.readNBytes(buffer, 0, buffer.length);
            }
        }
        return head;
    }

    private void count(Place place) {
        if (names.size() > reading.limits().mediaFiles()) {
            throw reading.stop(
                    place,
                    "more than %,d pictures".formatted(reading.limits().mediaFiles()),
                    "at most so many",
                    "split the file into several");
        }
    }

    private Stop tooMuch(Place place, String what, long most) {
        return reading.stop(
                place,
                "%s more than %,d bytes".formatted(what, most),
                "at most so many",
                "make pictures smaller before importing");
    }

    /** Told by the first bytes: what a file calls itself proves nothing. */
    private static @Nullable String type(byte[] head) {
        if (startsWith(head, 0, 0x89, 'P', 'N', 'G')) {
            return "png";
        }
        if (startsWith(head, 0, 0xFF, 0xD8, 0xFF)) {
            return "jpg";
        }
        if (startsWith(head, 0, 'G', 'I', 'F', '8')) {
            return "gif";
        }
        return startsWith(head, 0, 'R', 'I', 'F', 'F') && startsWith(head, 8, 'W', 'E', 'B', 'P') ? "webp" : null;
    }

    private static boolean startsWith(byte[] head, int at, int... signs) {
        if (head.length < at + signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((head[at + i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
