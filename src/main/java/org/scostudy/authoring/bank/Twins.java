package org.scostudy.authoring.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questions that ask and answer the same. Packs ask the same in several forms on purpose: only what people wrote makes
 * twins.
 */
public final class Twins {

    /** @param twice whether there is more than one, and one of them is a person's */
    private record Known(Entry first, boolean twice) {}

    private final Map<Long, Known> known = new HashMap<>();

    public static final Twins NONE = new Twins();

    private Twins() {}

    static Twins among(List<Entry> own, List<Entry> generated) {
        Twins twins = new Twins();
        own.forEach(entry -> twins.known.merge(
                entry.likeness(), new Known(entry, false), (first, _) -> new Known(first.first(), true)));
        generated.forEach(entry -> twins.known.merge(
                entry.likeness(),
                new Known(entry, false),
                (first, _) -> first.first().generated() ? first : new Known(first.first(), true)));
        return twins;
    }

    boolean contains(Entry entry) {
        Known same = known.get(entry.likeness());
        return same != null && same.twice();
    }

    /** Another question that asks and answers the same. */
    public Optional<Entry> of(long likeness, String id) {
        return Optional.ofNullable(known.get(likeness))
                .map(Known::first)
                .filter(first -> !first.id().equals(id));
    }
}
