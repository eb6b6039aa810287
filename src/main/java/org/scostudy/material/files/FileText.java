package org.scostudy.material.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.yaml.PackLimits;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.SourceLine;

/** Reads one file as text: bounded in size, UTF-8, no tabs, no control characters. */
final class FileText {

    private final String file;
    private final Problems problems;

    FileText(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The text, or null when there is none that is worth parsing. */
    @Nullable
    String read(PackFiles.Content content) {
        byte[] bytes;
        try (InputStream in = content.open()) {
            bytes = in.readNBytes(PackLimits.FILE_BYTES + 1);
        } catch (IOException unreadable) {
            add(1, "pack.file.unreadable", unreadable.toString());
            return null;
        }
        if (bytes.length > PackLimits.FILE_BYTES) {
            add(1, "pack.file.large");
            return null;
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            add(1, "pack.file.utf-16");
            return null;
        }
        return checked(decoded(bytes));
    }

    /** Decodes line by line, so that every line in a wrong encoding is named. */
    private String decoded(byte[] bytes) {
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return decode(bytes, from, bytes.length);
        } catch (CharacterCodingException somewhere) {
            int line = 1;
            for (int at = from, start = from; at <= bytes.length; at++) {
                if (at == bytes.length || bytes[at] == '\n') {
                    try {
                        decode(bytes, start, at);
                    } catch (CharacterCodingException here) {
                        add(line, "pack.file.not-utf-8");
                    }
                    start = at + 1;
                    line++;
                }
            }
            return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        }
    }

    private static String decode(byte[] bytes, int from, int to) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, from, to - from))
                .toString();
    }

    private @Nullable String checked(String text) {
        boolean parsable = true;
        int line = 1;
        boolean indenting = true;
        int tabLine = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\t' && tabLine != line) {
                tabLine = line;
                parsable &= !indenting;
                add(line, indenting ? "pack.file.tab-first" : "pack.file.tab");
            } else if (isControl(sign)) {
                parsable = false;
                add(line, "pack.file.control", "U+%04X".formatted((int) sign));
            }
            indenting = sign == '\n' || (indenting && (sign == ' ' || sign == '\t'));
            if (sign == '\n') {
                line++;
            }
        }
        return parsable ? text.replace('\t', ' ') : null;
    }

    /** What YAML does not take; a stray half of a surrogate pair cannot come out of UTF-8. */
    private static boolean isControl(char sign) {
        return (sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t')
                || (sign >= 0x7F && sign < 0xA0)
                || sign == '\uFEFF'
                || sign >= '\uFFFE';
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(at -> (bytes[at] & 0xFF) == mark[at]);
    }

    private void add(int line, String key, Object... values) {
        problems.add(new SourceLine(file, line), key, values);
    }
}
