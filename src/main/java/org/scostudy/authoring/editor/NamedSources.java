package org.scostudy.authoring.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scostudy.question.Citation;

/** Sources that no loaded pack holds, as an author types them: one a line, its name and what it says. */
final class NamedSources {

    private NamedSources() {}

    /** One line each, such as {@code box.1: Who belongs to it}. */
    static String lines(List<Citation> sources) {
        return String.join(
                "\n",
                sources.stream()
                        .map(each -> line(each))
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /**
     * What the lines name. A line has no place for the section that a source stands in, so it is taken from the
     * source of that name that was there before.
     */
    static List<Citation> of(String lines, List<Citation> before) {
        List<Citation> left = new ArrayList<>(before);
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> {
                    Optional<Citation> untouched = left.stream()
                            .filter(each -> line(each).equals(line))
                            .findFirst();
                    untouched.ifPresent(left::remove);
                    return untouched.orElseGet(() -> typed(line, before));
                })
                .toList();
    }

    private static Citation typed(String line, List<Citation> before) {
        int colon = line.indexOf(": ");
        String name = colon < 0 ? line : line.substring(0, colon).strip();
        return new Citation(
                name,
                before.stream()
                        .filter(each -> each.passage().equals(name))
                        .map(Citation::sectionTitle)
                        .findFirst()
                        .orElse(""),
                colon < 0 ? "" : line.substring(colon + 1).strip());
    }

    private static String line(Citation source) {
        String line = source.summary().isBlank() ? source.passage() : source.passage() + ": " + source.summary();
        return line.replaceAll("\\s+", " ").strip();
    }
}
