package org.scostudy.generation.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scostudy.question.Question;

/** Rules 25 and 26: no "none of the above", no "all of the above"; partial knowledge is enough for them. */
final class AllOrNoneOfTheAbove implements Rule {

    private static final Pattern ABOVE = Pattern.compile(
            "\\b(?:all|none|any|both|neither|either)(?: of)? (?:the above|these|those|them)\\b"
                    + "|\\bthe above\\b|^(?:all|none|both|neither)$|\\b(?:both|neither) [a-d] (?:and|n?or) [a-d]\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> check(Question question) {
        List<String> options = OfferedOptions.of(question).texts();
        return IntStream.range(0, options.size())
                .filter(i -> isOne(options.get(i)))
                .mapToObj(i -> Finding.of("all-or-none", OfferedOptions.place(i), "lint.all-or-none", options.get(i)))
                .toList();
    }

    static boolean isOne(String option) {
        return ABOVE.matcher(option.strip()).find();
    }
}
