package org.scostudy.generation.lint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import org.scostudy.question.answer.Spelling;

/** Rule 22: keep options independent; of two that overlap, one is right whenever the other is. */
final class OverlappingOptions implements Rule {

    private static final String RULE = "overlapping-options";

    @Override
    public List<Finding> check(Question question) {
        List<String> options = question.interaction() instanceof Interaction.Ordering(var items)
                ? items
                : OfferedOptions.of(question).texts();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            for (int j = i + 1; j < options.size(); j++) {
                Finding finding = between(options.get(i), options.get(j), j);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
        return List.copyOf(findings);
    }

    static boolean overlap(String one, String other) {
        return between(one, other, 0) != null;
    }

    private static @Nullable Finding between(String one, String other, int place) {
        Spelling a = Spelling.of(one);
        Spelling b = Spelling.of(other);
        if (a.joined().equals(b.joined())) {
            return finding(place, "lint.same-option", one);
        }
        if (Span.in(one).isPresent() && Span.in(other).isPresent()) {
            boolean overlap = Span.in(one).get().overlaps(Span.in(other).get());
            return overlap ? finding(place, "lint.overlapping-option", one) : null;
        }
        if (a.includes(b) || b.includes(a)) {
            return finding(place, "lint.containing-option", one);
        }
        return null;
    }

    private static Finding finding(int place, String key, String other) {
        return Finding.of(RULE, OfferedOptions.place(place), key, other);
    }
}
