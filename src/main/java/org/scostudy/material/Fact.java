package org.scostudy.material;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing the reading says. {@code why} explains it after an answer; {@code since} tells what changed after the reading
 * was written, and is never asked; {@code defensible} names, by slot, other values for which one could argue: no question
 * calls them wrong.
 */
public record Fact(
        String id,
        String type,
        List<String> citations,
        Map<String, Value> slots,
        List<String> statements,
        Map<String, List<String>> asks,
        @Nullable String why,
        @Nullable Since since,
        List<String> tags,
        Map<String, List<Value>> defensible) {

    public Fact {
        citations = List.copyOf(citations);
        slots = InOrder.copy(slots);
        statements = List.copyOf(statements);
        asks = InOrder.copy(asks);
        tags = List.copyOf(tags);
        defensible = InOrder.copy(defensible);
    }
}
