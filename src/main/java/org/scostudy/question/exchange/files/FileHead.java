package org.scostudy.question.exchange.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.scostudy.files.StrangersZip;
import org.scostudy.files.TextFile;

/** The beginning of a file, by which its format is recognised. */
public final class FileHead {

    private static final int LOOKED_AT = 1 << 16;
    private static final int MOST_CONTROLS = 30;

    private final String name;
    private final byte[] bytes;
    private final byte[] end;
    private final String text;

    private FileHead(String name, byte[] bytes, byte[] end) {
        this.name = name;
        this.bytes = bytes;
        this.end = end;
        this.text = TextFile.told(bytes).orElse(TextFile.UTF_8).text(bytes);
    }

    public static FileHead of(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(LOOKED_AT);
            // the names in a zip stand at its end
            byte[] end = StrangersZip.isZip(head) ? end(file) : new byte[0];
            return new FileHead(name, head, end);
        }
    }

    private static byte[] end(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(file.length(), LOOKED_AT)];
            file.seek(file.length() - end.length);
            file.readFully(end);
            return end;
        }
    }

    /** As they stand in the file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether the file begins with these signs, a byte each. */
    public boolean begins(String signs) {
        return bytes.length >= signs.length()
                && new String(bytes, 0, signs.length(), StandardCharsets.ISO_8859_1).equals(signs);
    }

    /** Whether these signs stand near the beginning or the end of a zip, as the names in it do. */
    public boolean holds(String signs) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(signs)
                || new String(end, StandardCharsets.ISO_8859_1).contains(signs);
    }

    /** Text has hardly any control characters, however it is encoded. */
    public boolean isText() {
        long control = text.chars()
                .filter(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f')
                .count();
        return control * MOST_CONTROLS <= text.length();
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
