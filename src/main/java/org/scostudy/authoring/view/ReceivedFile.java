package org.scostudy.authoring.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file that somebody sent or pasted, under its name, for problems are told with it; there until it is forgotten. */
public final class ReceivedFile {

    private static final int LONGEST_NAME = 120;

    /** Puts there what was sent. */
    public interface Filling {
        void fill(Path file) throws IOException;
    }

    private @Nullable Path path;

    /** Null while there is none. */
    public @Nullable Path path() {
        return path;
    }

    /** The one before is forgotten. */
    public void keep(String name, Filling filling) {
        forget();
        String plain = name.replaceAll("[^\\p{L}\\p{N} ._()-]", "_");
        try {
            Path kept = Files.createTempDirectory("sco-upload")
                    .resolve(plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain);
            filling.fill(kept);
            path = kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it is called without its ending, in words; may be empty. */
    public static String title(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name)
                .replaceAll("[_-]+", " ")
                .strip();
    }

    public void forget() {
        Path old = path;
        path = null;
        if (old != null) {
            try {
                Files.deleteIfExists(old);
                Files.deleteIfExists(old.getParent());
            } catch (IOException e) {
                old.toFile().deleteOnExit();
            }
        }
    }
}
