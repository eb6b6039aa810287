package org.scostudy.question.exchange.run;

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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.question.markup.MediaFormat;

/** Puts pictures and sounds into the sink's folder. A name is a hash of the bytes, so it can never lead elsewhere. */
public final class Media {

    /** Whatever tells the bytes of a medium piece by piece. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final int NAME_BYTES = 16;

    private final Reports reports;
    private final Path folder;
    private final Predicate<String> kept;
    private final Set<String> names = new HashSet<>();
    private long bytesSoFar;

    Media(Reports reports, Path folder, Predicate<String> kept) {
        this.reports = reports;
        this.folder = folder;
        this.kept = kept;
    }

    /**
     * The medium's new name, or null when it is none that browsers show or play safely.
     *
     * @param called null when it has no name of its own, within a text
     */
    @Nullable
    public String keep(InputStream medium, Place place, @Nullable String called) throws IOException {
        return keep(medium::transferTo, place, called);
    }

    @Nullable
    public String keep(Content medium, Place place, @Nullable String called) throws IOException {
        Path part = Files.createTempFile(folder, "part", ".tmp");
        try {
            Written written = new Written(Files.newOutputStream(part), place, called);
            try (written) {
                medium.writeTo(written);
            }
            MediaFormat format = MediaFormat.of(written.head());
            if (format == null) {
                return null;
            }
            String name = written.hash() + "." + format.ending();
            if (names.add(name)) {
                count(place);
                Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            return name;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Whether a medium of this name came with the file, or was kept before. */
    public boolean has(String name) {
        return MediaFormat.isName(name) && (names.contains(name) || kept.test(name));
    }

    /** Counts and hashes what is written. */
    private final class Written extends OutputStream {

        private final OutputStream file;
        private final Place place;
        private final @Nullable String called;
        private final MessageDigest digest = Ids.sha256();
        private final byte[] head = new byte[MediaFormat.HEAD_BYTES];
        private long bytes;

        Written(OutputStream file, Place place, @Nullable String called) {
            this.file = file;
            this.place = place;
            this.called = called;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] more, int from, int number) throws IOException {
            if (bytes < head.length) {
                System.arraycopy(more, from, head, (int) bytes, (int) Math.min(number, head.length - bytes));
            }
            bytes += number;
            bytesSoFar += number;
            long most = reports.limits().mediaBytes();
            long mostOfAll = reports.limits().allMediaBytes();
            if (bytes > most) {
                throw reports.stop(
                        place,
                        called == null
                                ? Message.of("exchange.run.large-medium-in-text", most)
                                : Message.of("exchange.run.large-medium", called, most));
            }
            if (bytesSoFar > mostOfAll) {
                throw reports.stop(place, Message.of("exchange.run.large-media", mostOfAll));
            }
            digest.update(more, from, number);
            file.write(more, from, number);
            reports.stopIfCancelled();
        }

        byte[] head() {
            return Arrays.copyOf(head, (int) Math.min(bytes, head.length));
        }

        String hash() {
            return HexFormat.of().formatHex(digest.digest(), 0, NAME_BYTES);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    private void count(Place place) {
        if (names.size() > reports.limits().mediaFiles()) {
            throw reports.stop(
                    place,
                    Message.of("exchange.run.many-media", reports.limits().mediaFiles()));
        }
    }
}
