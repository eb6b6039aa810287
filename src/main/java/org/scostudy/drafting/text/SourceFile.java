package org.scostudy.drafting.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.scostudy.files.TextFile;

/** A file that somebody hands in: plain text, Markdown or PDF, told apart by what is in it and by its name. */
public final class SourceFile {

    public static final int MOST_BYTES = 20_000_000;

    /** Whatever is no text has a zero at its beginning; one further on may have slipped in. */
    private static final int LOOKED_AT = 4096;

    private SourceFile() {}

    /** Reads no more of the stream than is allowed, and leaves it open. */
    public static SourceText read(String fileName, InputStream file) throws UnreadableText, IOException {
        byte[] bytes = file.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableText(
                    UnreadableText.Reason.TOO_LARGE,
                    "The file is larger than %,d megabytes; take a part of it.".formatted(MOST_BYTES / 1_000_000));
        }
        return read(fileName, bytes);
    }

    private static SourceText read(String fileName, byte[] bytes) throws UnreadableText, IOException {
        String title = title(fileName);
        if (isPdf(bytes)) {
            return SourceText.plain(title, PdfText.of(bytes));
        }
        String text = text(bytes);
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown")
                ? SourceText.markdown(title, text)
                : SourceText.plain(title, text);
    }

    private static String text(byte[] bytes) throws UnreadableText, IOException {
        String text = TextFile.of(() -> new ByteArrayInputStream(bytes)).text(bytes);
        if (text.lastIndexOf('\0', LOOKED_AT) >= 0) {
            throw new UnreadableText(
                    UnreadableText.Reason.NOT_TEXT,
                    "The file is no text. Hand in plain text, Markdown or PDF; save other documents as one of these.");
        }
        return text;
    }

    /** Readers of PDF look for its mark within the first kilobyte. */
    private static boolean isPdf(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }

    private static String title(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
