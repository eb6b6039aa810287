package org.scostudy.material.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.scostudy.files.TextFile;
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
        try (InputStream in = content.open()) {
            byte[] bytes = in.readNBytes(PackLimits.FILE_BYTES + 1);
            if (bytes.length > PackLimits.FILE_BYTES) {
                add(1, "pack.file.large");
                return null;
            }
            TextFile told = TextFile.told(bytes).orElse(TextFile.UTF_8);
            if (!told.charset().equals(StandardCharsets.UTF_8)) {
                add(1, "pack.file.utf-16");
                return null;
            }
            TextFile.linesNotInUtf8(new ByteArrayInputStream(bytes), Integer.MAX_VALUE)
                    .forEach(line -> add(Math.toIntExact(line), "pack.file.not-utf-8"));
            return checked(told.text(bytes));
        } catch (IOException unreadable) {
            add(1, "pack.file.unreadable", unreadable.toString());
            return null;
        }
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

    private void add(int line, String key, Object... values) {
        problems.add(new SourceLine(file, line), key, values);
    }
}
