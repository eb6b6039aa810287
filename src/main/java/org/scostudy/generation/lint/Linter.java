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

    /** In the order of the rules. */
    public static List<Finding> lint(Question question) {
        return RULES.stream().flatMap(rule -> rule.check(question).stream()).toList();
    }
}
