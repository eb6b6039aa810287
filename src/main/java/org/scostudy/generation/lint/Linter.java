package org.scostudy.generation.lint;

import java.util.List;
import org.scostudy.question.Question;

/** Looks for flaws that help the test-wise or mislead those who know; that the key is right is proven elsewhere. */
public final class Linter {

    private static final List<Rule> RULES = List.of(
            new LongestOptionIsKey(),
            new AllOrNoneOfTheAbove(),
            new AbsoluteTerm(),
            new UnmarkedNegative(),
            new StemWordInKeyOnly(),
            new OverlappingOptions(),
            new HeterogeneousOptions(),
            new FewDistractors(),
            new VagueQuantifier(),
            new WindowDressing());

    private Linter() {}

    /** Whether two texts can be options of one question: of one form, and excluding each other. */
    public static boolean standTogether(String one, String other) {
        return !OverlappingOptions.overlap(one, other)
                && HeterogeneousOptions.findings(List.of(one, other)).isEmpty();
    }

    /** In the order of the rules. */
    public static List<Finding> lint(Question question) {
        return RULES.stream().flatMap(rule -> rule.check(question).stream()).toList();
    }
}
