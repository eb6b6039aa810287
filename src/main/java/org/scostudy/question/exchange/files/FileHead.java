package org.scostudy.question.exchange.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.scostudy.files.StrangersZip;
import org.scostudy.files.TextFile;

/** The beginning of a file, by which its format is recognised. */
public final class FileHead {

    private static final int LOOKED_AT = 1 << 16;

    private final String name;
    private final byte[] bytes;
    private final String text;

    private FileHead(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.text = TextFile.told(bytes).orElse(TextFile.UTF_8).text(bytes);
    }

    public static FileHead of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new FileHead(
                    String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT), bytes.readNBytes(LOOKED_AT));
        }
    }

    /** What follows the last dot of its name, in small letters; all of it where there is none. */
    public String ending() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    public boolean isZip() {
        return StrangersZip.isZip(bytes);
    }

    public String text() {
        return text;
    }

    /** The first line that is not blank; empty where there is none. */
    public String beginning() {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /** The first line that is neither blank nor a comment; empty where there is none. */
    public String firstLine() {
        return text.lines()
                .filter(line -> !line.isBlank() && !Comments.isOne(line))
                .findFirst()
                .orElse("");
    }
}
