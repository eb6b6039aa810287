package org.scostudy.random;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A drawn value as a message shows it: on one line, and what could not be seen is escaped as in Java. */
final class Shown {

    private Shown() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case String text -> '"' + visible(text) + '"';
            case byte[] bytes -> bytes.length + " bytes: " + visible(new String(bytes, StandardCharsets.ISO_8859_1));
            case null, default -> visible(String.valueOf(value));
        };
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (isSeen(sign)) {
                shown.appendCodePoint(sign);
            } else {
                for (char part : Character.toChars(sign)) {
                    shown.append("\\u%04x".formatted((int) part));
                }
            }
        });
        return shown.toString();
    }

    private static boolean isSeen(int sign) {
        return sign == ' '
                || switch (Character.getType(sign)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.PRIVATE_USE,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }
}
