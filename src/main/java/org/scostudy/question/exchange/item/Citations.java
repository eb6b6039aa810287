package org.scostudy.question.exchange.item;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scostudy.question.Citation;

/** Sources as our formats write them: {@code In short (box.1): What the box says.} */
public final class Citations {

    private static final Pattern SOURCE = Pattern.compile("(.*?) \\(([^()\\s]+)\\): (.*)", Pattern.DOTALL);

    private Citations() {}

    public static String write(Citation citation) {
        return "%s (%s): %s".formatted(citation.sectionTitle(), citation.passage(), citation.summary());
    }

    public static Optional<Citation> read(String line) {
        Matcher source = SOURCE.matcher(line);
        return source.matches()
                ? Optional.of(new Citation(source.group(2), source.group(1), source.group(3)))
                : Optional.empty();
    }
}
