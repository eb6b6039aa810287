package org.scostudy.question.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Code from HTML in Markdown: its lines, spaces and backticks stay. */
final class HtmlCode {

    /** Keeps an empty line from being taken for one of too many; taken out at the end. */
    static final String EMPTY_LINE = "\uE020";

    private static final Pattern TICKS = Pattern.compile("`+");
    private static final Pattern FENCED = Pattern.compile("(?s)(`{3,})\\n(.*?)\\n\\1");
    private static final int SHORTEST_FENCE = 3;

    private HtmlCode() {}

    /** Pictures and sounds cannot stand in code. */
    static boolean holdsMedia(String markdown) {
        return markdown.contains("](" + Rendered.MEDIA);
    }

    /** The line end after the tag and those before its end are no lines of the code. */
    static String lines(String words) {
        return words.replaceFirst("\\A\\n", "").stripTrailing().replaceAll("(?m)^$", EMPTY_LINE);
    }

    static String fence(String code) {
        String ticks = "`".repeat(Math.max(SHORTEST_FENCE, longest(code) + 1));
        return ticks + "\n" + code + "\n" + ticks;
    }

    /** In the midst of a line. */
    static String span(String words) {
        if (words.isBlank()) {
            return words;
        }
        String code = words.replace('\n', ' ');
        String ticks = "`".repeat(longest(code) + 1);
        boolean apart = code.startsWith("`") || code.endsWith("`");
        return ticks + (apart ? " " + code + " " : code) + ticks;
    }

    /** For the cell of a table, which has one line: each of the code becomes a piece of its own. */
    static String inOneLine(String markdown) {
        return FENCED.matcher(markdown)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(2)
                        .lines()
                        .map(line -> line.replace(EMPTY_LINE, ""))
                        .filter(line -> !line.isBlank())
                        .map(line -> span(line.replace("|", "\\|")))
                        .collect(Collectors.joining("<br>"))));
    }

    private static int longest(String code) {
        return TICKS.matcher(code)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
    }
}
