package org.scostudy.authoring.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questions that ask and answer the same. Packs ask the same in several forms on purpose: only what people wrote makes
 * twins.
 */
public final class DuplicateQuestions {

    /** @param twice whether there is more than one, and one of them is a person's */
    private record Known(QuestionRow first, boolean twice) {}

    private final Map<Long, Known> known = new HashMap<>();

    public static final DuplicateQuestions NONE = new DuplicateQuestions();

    private DuplicateQuestions() {}

    static DuplicateQuestions among(List<QuestionRow> own, List<QuestionRow> generated) {
        DuplicateQuestions twins = new DuplicateQuestions();
        own.forEach(entry -> twins.known.merge(
                entry.likeness(), new Known(entry, false), (first, _) -> new Known(first.first(), true)));
        generated.forEach(entry -> twins.known.merge(
                entry.likeness(),
                new Known(entry, false),
                (first, _) -> first.first().generated() ? first : new Known(first.first(), true)));
        return twins;
    }

    boolean contains(QuestionRow entry) {
        Known same = known.get(entry.likeness());
        return same != null && same.twice();
    }

    /** Another question that asks and answers the same. */
    public Optional<QuestionRow> of(long likeness, String id) {
        return Optional.ofNullable(known.get(likeness))
                .map(Known::first)
                .filter(first -> !first.id().equals(id));
    }
}
