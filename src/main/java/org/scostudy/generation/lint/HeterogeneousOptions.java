package org.scostudy.generation.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.scostudy.language.Message;
import org.scostudy.question.Question;

/** Rule 23: keep options homogeneous in content and grammar; the odd one out is chosen or ruled out by its look. */
final class HeterogeneousOptions implements Rule {

    /** A look that all options have, or none; some could pass for either. */
    private record Look(String name, Predicate<String> has, Predicate<String> mayHave) {

        static Look matching(String name, String pattern) {
            Predicate<String> matches = Pattern.compile(pattern).asPredicate();
            return new Look(name, matches, matches);
        }

        boolean mixedIn(List<String> options) {
            return options.stream().anyMatch(has) && !options.stream().allMatch(mayHave);
        }
    }

    /** Nouns at least as often as verbs. */
    private static final Set<String> NOUNS = Set.of(
            "meeting",
            "training",
            "building",
            "funding",
            "trafficking",
            "smuggling",
            "spring",
            "trading",
            "banking",
            "mining",
            "everything",
            "something",
            "nothing");

    // Names take an article as they please (the United States, China), so only small letters count.
    private static final List<Look> LOOKS = List.of(
            Look.matching("numbers", "^\\d|^(?:about|over|under|nearly|some) \\d"),
            Look.matching("infinitives", "^[Tt]o [a-z]"),
            new Look("gerunds", HeterogeneousOptions::isGerund, HeterogeneousOptions::endsInIng),
            Look.matching("sentences", "\\.$"));
    private static final Pattern WITH_ARTICLE = Pattern.compile("^(?:[Tt]he|[Aa]n?) \\p{Ll}");
    private static final Pattern WITHOUT_ARTICLE = Pattern.compile("^(?!(?:[Tt]he|[Aa]n?) )\\p{Ll}+");

    @Override
    public List<Finding> check(Question question) {
        return findings(OfferedOptions.of(question).texts());
    }

    static List<Finding> findings(List<String> options) {
        List<Finding> findings = new ArrayList<>();
        for (Look look : LOOKS) {
            if (look.mixedIn(options)) {
                findings.add(finding("lint.mixed-look", Message.of("lint.look." + look.name())));
            }
        }
        long with = options.stream().filter(WITH_ARTICLE.asPredicate()).count();
        long without = options.stream().filter(WITHOUT_ARTICLE.asPredicate()).count();
        if (findings.isEmpty() && with > 0 && without > 0) {
            findings.add(finding("lint.mixed-articles", with, without));
        }
        return List.copyOf(findings);
    }

    private static boolean isGerund(String option) {
        return endsInIng(option) && !NOUNS.contains(firstWord(option));
    }

    /** In small letters, for Beijing is no verb. */
    private static boolean endsInIng(String option) {
        String first = firstWord(option);
        return first.length() > 5 && first.endsWith("ing") && option.startsWith(first);
    }

    private static String firstWord(String option) {
        return LintWords.of(option).stream().findFirst().orElse("");
    }

    private static Finding finding(String key, Object... values) {
        return Finding.of("heterogeneous-options", "options", key, values);
    }
}
