package org.scostudy.authoring.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several texts in one field, a line each. A text of several lines goes on after a line that ends with a backslash, and
 * within a fence of backticks, as in Markdown, where backslashes mean nothing.
 */
final class LinesEach {

    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(`{3,})[^`]*");
    private static final String GOES_ON = "\\";
    private static final String BETWEEN = "|";

    private LinesEach() {}

    static String write(List<String> texts) {
        StringBuilder written = new StringBuilder();
        for (String text : texts) {
            written.append(written.isEmpty() ? "" : "\n");
            String[] lines = text.split("\n", -1);
            String fence = "";
            for (int i = 0; i < lines.length; i++) {
                String before = fence;
                fence = fence(lines[i], fence);
                boolean last = i == lines.length - 1;
                written.append(lines[i]);
                if (!last) {
                    // an opened fence goes on by itself, and so do the lines in it
                    written.append(fence.isEmpty() ? GOES_ON + "\n" : "\n");
                } else if (before.isEmpty() && lines[i].endsWith(GOES_ON)) {
                    written.append(' ');
                }
            }
        }
        return written.toString();
    }

    static List<String> read(String field) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String fence = "";
        for (String line : field.split("\\R", -1)) {
            boolean within = !fence.isEmpty();
            String ended = line.endsWith(GOES_ON) ? line.substring(0, line.length() - 1) : line;
            String after = fence(within ? ended : line, fence);
            boolean closes = within && after.isEmpty();
            boolean goesOn = !after.isEmpty() || line.endsWith(GOES_ON) && (!within || closes);
            text.append(after.isEmpty() && goesOn || closes ? ended : line);
            fence = after;
            if (goesOn) {
                text.append('\n');
            } else {
                add(texts, text);
            }
        }
        add(texts, text);
        return List.copyOf(texts);
    }

    private static void add(List<String> texts, StringBuilder text) {
        String whole = text.toString().strip();
        if (!whole.isEmpty()) {
            texts.add(whole);
        }
        text.setLength(0);
    }

    /** What opened the code that a line leaves open, or nothing. */
    private static String fence(String line, String open) {
        Matcher fence = FENCE.matcher(line);
        if (open.isEmpty()) {
            return fence.matches() ? fence.group(1) : "";
        }
        boolean closes = fence.matches()
                && fence.group(1).length() >= open.length()
                && line.strip().equals(fence.group(1));
        return closes ? "" : open;
    }

    /** Both sides of a pair; a bar within the left one is escaped. */
    static String pair(String left, String right) {
        return left.replace(BETWEEN, GOES_ON + BETWEEN) + " " + BETWEEN + " " + right;
    }

    /** Left and right; all of it where no bar is between them. */
    static List<String> sides(String pair) {
        for (int at = pair.indexOf(BETWEEN); at >= 0; at = pair.indexOf(BETWEEN, at + 1)) {
            if (at == 0 || pair.charAt(at - 1) != '\\') {
                return List.of(
                        pair.substring(0, at).strip().replace(GOES_ON + BETWEEN, BETWEEN),
                        pair.substring(at + 1).strip());
            }
        }
        return List.of(pair);
    }
}
