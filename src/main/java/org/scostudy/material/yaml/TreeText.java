package org.scostudy.material.yaml;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a tree as a file that {@link YamlText} reads back the same. The same tree gives the same text. */
public final class TreeText {

    private static final int WIDTH = 118;
    private static final int LONG = 90;
    private static final int STEP = 2;

    /** Nothing in it means anything to YAML, wherever it stands. */
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9 ._/()-]*[A-Za-z0-9._/()-])?");

    private static final Set<String> NOT_BARE = Set.of("null", "Null", "NULL");

    private final StringBuilder out = new StringBuilder();

    private TreeText() {}

    public static String of(Tree.Entries tree) {
        var text = new TreeText();
        text.entries(tree, 0);
        return text.out.toString();
    }

    private void entries(Tree.Entries group, int indent) {
        for (Tree.Entry entry : group.entries()) {
            indent(indent);
            entry(entry, indent);
        }
    }

    private void entry(Tree.Entry entry, int indent) {
        out.append(scalar(entry.key())).append(':');
        value(entry.value(), indent);
    }

    /** What follows a key or a dash on the same line or on those below. */
    private void value(Tree tree, int indent) {
        switch (tree) {
            case Tree.Scalar scalar -> text(scalar.text(), indent);
            case Tree.Entries group when group.entries().isEmpty() -> out.append(" {}\n");
            case Tree.Entries group -> {
                out.append('\n');
                entries(group, indent + STEP);
            }
            case Tree.Items list
            when isShort(list) -> out.append(' ').append(inLine(list)).append('\n');
            case Tree.Items list -> {
                out.append('\n');
                list.items().forEach(item -> item(item, indent + STEP));
            }
        }
    }

    private void item(Tree item, int indent) {
        indent(indent);
        out.append('-');
        if (item instanceof Tree.Entries group && !group.entries().isEmpty()) {
            out.append(' ');
            entry(group.entries().getFirst(), indent + STEP);
            entries(
                    new Tree.Entries(
                            1, group.entries().subList(1, group.entries().size())),
                    indent + STEP);
        } else {
            value(item, indent);
        }
    }

    private static boolean isShort(Tree.Items list) {
        return list.items().stream().allMatch(item -> item instanceof Tree.Scalar scalar && isBare(scalar.text()))
                && inLine(list).length() <= WIDTH;
    }

    private static String inLine(Tree.Items list) {
        List<String> texts = list.items().stream()
                .map(item -> item instanceof Tree.Scalar scalar ? scalar.text() : "")
                .toList();
        return "[" + String.join(", ", texts) + "]";
    }

    private void text(String text, int indent) {
        if (text.length() > LONG && isFoldable(text)) {
            out.append(" >-");
            fold(text, indent + STEP);
        } else {
            out.append(' ').append(scalar(text)).append('\n');
        }
    }

    private void fold(String text, int indent) {
        int column = WIDTH;
        for (String word : text.split(" ")) {
            if (column + 1 + word.length() > WIDTH) {
                out.append('\n');
                indent(indent);
                column = indent;
            } else {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        out.append('\n');
    }

    /** Its line breaks would come back as the spaces that they stand for. */
    private static boolean isFoldable(String text) {
        return !text.startsWith(" ")
                && !text.endsWith(" ")
                && !text.contains("  ")
                && text.codePoints().noneMatch(TreeText::isEscaped);
    }

    private static String scalar(String text) {
        return isBare(text) ? text : quoted(text);
    }

    private static boolean isBare(String text) {
        return text.length() <= LONG && BARE.matcher(text).matches() && !NOT_BARE.contains(text);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isLone(sign)) {
                        quoted.append('\uFFFD');
                    } else if (isEscaped(sign)) {
                        quoted.append("\\u%04x".formatted(sign));
                    } else {
                        quoted.appendCodePoint(sign);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isLone(int sign) {
        return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }

    /** Signs that are not to be seen, that end a line, or that no file may hold as they are. */
    private static boolean isEscaped(int sign) {
        return sign < ' '
                || sign >= 0x7f && sign <= 0xa0
                || sign == 0x2028
                || sign == 0x2029
                || sign == 0xfeff
                || isLone(sign)
                || sign == 0xfffe
                || sign == 0xffff;
    }

    private void indent(int indent) {
        out.repeat(' ', indent);
    }
}
