package org.scostudy.generation.lint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;

/** Rule 17: word the stem positively; a negative that is needed stands in capitals, so that nobody overlooks it. */
final class UnmarkedNegative implements Rule {

    private static final Pattern NEGATIVE = Pattern.compile(
            "(?<!whether or )\\b(?:[Nn]ot(?! only\\b| just\\b| merely\\b)|[Ee]xcept|[Nn]ever)\\b|\\b\\w+n['’]t\\b");

    @Override
    public List<Finding> check(Question question) {
        Matcher negative = NEGATIVE.matcher(Stem.of(question.stem()).asked());
        // What is only told may deny something; a question that does is misread.
        if (question.kind() == Interaction.Kind.CLOZE || !negative.find()) {
            return List.of();
        }
        return List.of(Finding.of("unmarked-negative", "stem", "lint.unmarked-negative", negative.group()));
    }
}
