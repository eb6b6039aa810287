package org.scostudy.generation.lint;

import java.util.List;
import java.util.Set;
import org.scostudy.question.Question;

/**
 * Case and Swanson, "Constructing written test questions" (NBME 2002), flaws of irrelevant difficulty: vague terms such
 * as usually and often mean something else to everyone.
 */
final class VagueQuantifier implements Rule {

    private static final JudgedWords VAGUE = new JudgedWords(Set.of(
            "often",
            "usually",
            "generally",
            "typically",
            "frequently",
            "sometimes",
            "occasionally",
            "rarely",
            "seldom",
            "mostly",
            "many",
            "several",
            "some",
            "few",
            "various",
            "numerous"));

    @Override
    public List<Finding> check(Question question) {
        return VAGUE.in(question).entrySet().stream()
                .map(found -> Finding.of("vague-quantifier", found.getKey(), "lint.vague-quantifier", found.getValue()))
                .toList();
    }
}
