package org.scostudy.question.answer;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The small words an answer opens with, which say nothing of their own. Determiners count for nothing on either side:
 * "some statements" are "a few statements". Prepositions may be left out, but not exchanged: "to China" is "China", and
 * is not "from China".
 */
final class Openers {

    private static final Set<String> NOTHING_BY_THEMSELVES = Set.of(
            "the",
            "a",
            "an",
            "some",
            "few",
            "its",
            "their",
            "own",
            "that",
            "because",
            "about",
            "around",
            "roughly",
            "approximately",
            "circa",
            "of",
            "in",
            "on",
            "at",
            "by",
            "for",
            "to",
            "from",
            "with",
            "as",
            "into",
            "within",
            "through",
            "via",
            "during",
            "since",
            "until",
            "till",
            "between",
            "among");
    private static final String REST = " (?=(?<rest>\\S.*))";
    private static final Pattern DETERMINERS = opening("(?:some|a few|(?:its|their)(?: own)?)(?! of )");
    private static final Pattern ABOUT =
            opening("(?:about|around|roughly|approximately|circa|ca\\.?|c\\.)(?= (?:an? )?(?:"
                    + "[\\p{Sc}(]?\\d|(?:half|third|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
                    + "|hundred|thousand)\\b))");
    private static final Pattern PREPOSITION =
            opening("(?:that|because of|because|due to|in|on|at|by|for|to|of|from|with"
                    + "|as|into|within|through|via|during|since|until|till|between|among)");

    private Openers() {}

    private static Pattern opening(String words) {
        return Pattern.compile("^" + words + REST, Pattern.CASE_INSENSITIVE);
    }

    /** Without its determiner, also where that follows a preposition; the text itself when it has none. */
    static String withoutDeterminer(String text) {
        Matcher preposition = PREPOSITION.matcher(text);
        if (preposition.find()) {
            String rest = preposition.group("rest");
            return text.substring(0, text.length() - rest.length()) + bare(rest);
        }
        return bare(text);
    }

    static Optional<String> withoutPreposition(String text) {
        Matcher preposition = PREPOSITION.matcher(text);
        return preposition.find() && says(preposition.group("rest"))
                ? Optional.of(preposition.group("rest"))
                : Optional.empty();
    }

    private static String bare(String text) {
        return Stream.of(DETERMINERS, ABOUT)
                .map(opener -> opener.matcher(text))
                .filter(opener -> opener.find() && says(opener.group("rest")))
                .findFirst()
                .map(opener -> opener.group("rest"))
                .orElse(text);
    }

    private static boolean says(String rest) {
        return Spelling.of(rest).words().stream().anyMatch(word -> !NOTHING_BY_THEMSELVES.contains(word));
    }
}
