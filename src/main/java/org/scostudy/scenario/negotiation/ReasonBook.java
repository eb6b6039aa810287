package org.scostudy.scenario.negotiation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.common.InOrder;

/**
 * What stands behind the reasons of a decision model: the facts that state them, and the idea that they express. Two
 * reasons with one idea are never right and wrong beside each other.
 *
 * @param entries by id of the rule or interest
 */
public record ReasonBook(Map<String, Entry> entries) {

    public static final ReasonBook EMPTY = new ReasonBook(Map.of());

    /**
     * @param facts ids of the facts that whoever knows the reason remembers
     */
    public record Entry(String idea, List<String> facts) {
        public Entry {
            facts = List.copyOf(facts);
        }
    }

    public ReasonBook {
        entries = InOrder.copy(entries);
    }

    /** Empty where the book does not say. */
    public List<String> facts(String source) {
        Entry entry = entries.get(source);
        return entry == null ? List.of() : entry.facts();
    }

    /** Absent where the book does not say: then nothing can be said to be another idea. */
    public @Nullable String idea(String source) {
        Entry entry = entries.get(source);
        return entry == null ? null : entry.idea();
    }

    public Set<String> ideas(Set<String> sources) {
        return sources.stream()
                .map(entries::get)
                .filter(entry -> entry != null)
                .map(Entry::idea)
                .collect(Collectors.toSet());
    }
}
