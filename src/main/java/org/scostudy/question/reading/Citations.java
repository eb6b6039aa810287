package org.scostudy.question.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scostudy.question.Citation;

/** Sources as our formats write them: {@code In short (box.1): What the box says.} */
final class Citations {

    private static final Pattern SOURCE = Pattern.compile("(.*?) \\(([^()\\s]+)\\): (.*)", Pattern.DOTALL);

    private Citations() {}

    static Optional<Citation> read(String line) {
        Matcher source = SOURCE.matcher(line);
        return source.matches()
                ? Optional.of(new Citation(source.group(2), source.group(1), source.group(3)))
                : Optional.empty();
    }
}
