package org.scostudy.question.exchange.pairs;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands between front and back, as the lines show it. */
final class BetweenSides {

    /** Signs that are hardly anything else. */
    private static final List<String> CLEAR =
            List.of("\t", " — ", " – ", " -- ", " :: ", " -> ", " => ", " → ", " ↔ ", " - ", " = ", " | ");

    /** Signs that are in sentences too. */
    private static final List<String> IN_SENTENCES = List.of(";", ": ", ",");

    /** What people make up: {@code ---}, {@code /////}, an asterisk. */
    private static final Pattern ODD = Pattern.compile("-+>|=+>|<->|([-/*=~|:;>+#^])\\1{1,9}|[*~^|•·→⇒↔]");

    private static final int LONGEST_TERM = 60;

    private BetweenSides() {}

    /** The first sign that stands in most lines; empty where none does. */
    static Optional<String> in(List<String> lines) {
        return Stream.concat(
                        Stream.concat(
                                CLEAR.stream().filter(sign -> inMost(sign, lines)),
                                lines.stream()
                                        .limit(1)
                                        .flatMap(line -> odd(line).filter(sign -> inAll(sign, lines)))),
                        IN_SENTENCES.stream().filter(sign -> inMost(sign, lines)))
                .findFirst();
    }

    /** Whether the lines tell that they have two sides: a comma or a colon somewhere does not. */
    static boolean areTold(List<String> lines) {
        if (lines.isEmpty()) {
            return false;
        }
        String first = lines.getFirst();
        return Stream.of("\t", " — ", " – ", " -> ", " => ", " → ", " ↔ ", " - ", " :: ", " = ", ";")
                        .anyMatch(first::contains)
                || odd(first).anyMatch(sign -> inAll(sign, lines))
                || lines.stream().allMatch(BetweenSides::isExplained);
    }

    /** {@code term: what it means} */
    private static boolean isExplained(String line) {
        int colon = line.indexOf(": ");
        return colon > 0 && colon <= LONGEST_TERM && colon < line.length() - 2;
    }

    private static boolean inMost(String sign, List<String> lines) {
        long with =
                lines.stream().filter(line -> line.strip().indexOf(sign) > 0).count();
        return with * 5 >= lines.size() * 3L;
    }

    private static Stream<String> odd(String line) {
        return ODD.matcher(line).results().map(MatchResult::group).distinct();
    }

    /** Once in nearly every line, with something on both sides. */
    private static boolean inAll(String sign, List<String> lines) {
        long with = lines.stream()
                .filter(line -> odd(line).anyMatch(sign::equals))
                .filter(line -> {
                    int at = line.indexOf(sign);
                    return !line.substring(0, at).isBlank()
                            && !line.substring(at + sign.length()).isBlank()
                            && line.indexOf(sign, at + sign.length()) < 0;
                })
                .count();
        return with * 10 >= lines.size() * 9L;
    }
}
