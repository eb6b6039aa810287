package org.scostudy.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scostudy.question.Verdict.Match;

/** An answer that names several things, in any order: "Russia, China and Kazakhstan". */
final class AnswerList {

    private static final Pattern SEPARATOR =
            Pattern.compile("[;\\n\\r/]|,(?!\\d)|(?<!\\d),|(?<=\\s)(?:and|&)(?=\\s)", Pattern.CASE_INSENSITIVE);
    private static final int MOST_ITEMS = 40;

    private AnswerList() {}

    static Match judge(String typed, String key, Rivals rivals) {
        List<Spelling> wanted = items(key);
        List<Spelling> given = new ArrayList<>(items(typed));
        if (wanted.size() < 2 || wanted.size() != given.size() || wanted.size() > MOST_ITEMS) {
            return Match.WRONG;
        }
        List<Spelling> missing = new ArrayList<>();
        for (Spelling item : wanted) {
            if (!take(given, other -> other.sameAs(item))) {
                missing.add(item);
            }
        }
        Match match = missing.isEmpty() ? Match.EXACT : Match.CLOSE;
        for (Spelling item : missing) {
            if (!take(given, other -> !rivals.include(other) && Slip.isSlip(other, item))) {
                return Match.WRONG;
            }
        }
        return match;
    }

    private static boolean take(List<Spelling> given, Predicate<Spelling> fits) {
        for (int i = 0; i < given.size(); i++) {
            if (fits.test(given.get(i))) {
                given.remove(i);
                return true;
            }
        }
        return false;
    }

    /** The whole answer, and each thing that it names. */
    static Stream<String> parts(String key) {
        return Stream.concat(Stream.of(key), Arrays.stream(SEPARATOR.split(key, -1)));
    }

    private static List<Spelling> items(String text) {
        return Arrays.stream(SEPARATOR.split(text, -1))
                .map(Spelling::of)
                .filter(item -> !item.words().isEmpty())
                .toList();
    }
}
