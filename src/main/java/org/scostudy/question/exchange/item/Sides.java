package org.scostudy.question.exchange.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scostudy.question.Segment;

/**
 * The sides of a card in one line of text: what was asked for stands in double braces, a gap is {@code _____} or, with
 * other words in its place, {@code {{?words}}}.
 */
public final class Sides {

    private static final String GAP = Segment.gap().text();

    private Sides() {}

    public static String write(List<Segment> side) {
        return side.stream()
                .map(part -> switch (part.kind()) {
                    case TEXT -> escaped(part.text());
                    case KEY -> "{{" + escaped(part.text()) + "}}";
                    case GAP -> part.text().equals(GAP) ? GAP : "{{?" + escaped(part.text()) + "}}";
                })
                .collect(Collectors.joining());
    }

    public static List<Segment> read(String side) {
        List<Segment> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < side.length()) {
            int end = side.startsWith("{{", at) ? endOfBraces(side, at + 2) : -1;
            if (end >= 0) {
                flush(parts, text);
                String inner = side.substring(at + 2, end);
                parts.add(
                        inner.startsWith("?")
                                ? new Segment(Segment.Kind.GAP, unescaped(inner.substring(1)))
                                : Segment.key(unescaped(inner)));
                at = end + 2;
            } else if (side.startsWith(GAP, at)) {
                flush(parts, text);
                parts.add(Segment.gap());
                at += GAP.length();
            } else if (side.charAt(at) == '\\' && at + 1 < side.length()) {
                text.append(side.charAt(at + 1));
                at += 2;
            } else {
                text.append(side.charAt(at++));
            }
        }
        flush(parts, text);
        return List.copyOf(parts);
    }

    /** A front that says nothing but its stem: every gap in it is one. */
    public static List<Segment> ofStem(String stem) {
        List<Segment> parts = new ArrayList<>();
        int at = 0;
        for (int gap = stem.indexOf(GAP); gap >= 0; gap = stem.indexOf(GAP, at)) {
            flush(parts, new StringBuilder(stem.substring(at, gap)));
            parts.add(Segment.gap());
            at = gap + GAP.length();
        }
        flush(parts, new StringBuilder(stem.substring(at)));
        return List.copyOf(parts);
    }

    /** What a side was asked for, in words. */
    public static String key(List<Segment> side) {
        return side.stream()
                .filter(part -> part.kind() == Segment.Kind.KEY)
                .map(Segment::text)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static void flush(List<Segment> parts, StringBuilder text) {
        if (!text.isEmpty()) {
            parts.add(Segment.text(text.toString()));
            text.setLength(0);
        }
    }

    private static int endOfBraces(String side, int from) {
        for (int at = from; at < side.length() - 1; at++) {
            if (side.charAt(at) == '\\') {
                at++;
            } else if (side.startsWith("}}", at)) {
                return at;
            }
        }
        return -1;
    }

    private static String escaped(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("{", "\\{")
                .replace("}", "\\}")
                .replace(GAP, "\\" + GAP);
        return escaped.startsWith("?") ? "\\" + escaped : escaped;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            boolean escape = text.charAt(at) == '\\' && at + 1 < text.length();
            plain.append(text.charAt(escape ? ++at : at));
        }
        return plain.toString();
    }
}
