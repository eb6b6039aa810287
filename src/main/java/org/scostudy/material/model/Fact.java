package org.scostudy.material.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.common.InOrder;

/**
 * One thing the reading says.
 *
 * @param level of its own questions; null is that of its item models, or remembering
 * @param asks fronts of cards by the slot that they ask for, the more useful direction first
 * @param verbatim the reading's own few words for a slot: typed, they are always right
 * @param why explains it after an answer
 * @param since what changed after the reading was written; never asked
 * @param defensible by slot, other values for which one could argue: no question calls them wrong
 */
public record Fact(
        String id,
        String type,
        Rank rank,
        @Nullable Level level,
        Serves serves,
        List<String> citations,
        Map<String, Value> slots,
        List<String> statements,
        Map<String, List<String>> asks,
        Map<String, List<String>> verbatim,
        Quizzing quizzing,
        @Nullable String why,
        @Nullable Since since,
        List<String> tags,
        Map<String, List<Value>> defensible) {

    public Fact {
        citations = List.copyOf(citations);
        slots = InOrder.copy(slots);
        statements = List.copyOf(statements);
        asks = InOrder.copy(asks);
        verbatim = InOrder.copy(verbatim);
        tags = List.copyOf(tags);
        defensible = InOrder.copy(defensible);
    }

    /** Of usual rank, with what cards need. */
    public Fact(
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
        this(
                id,
                type,
                Rank.USUAL,
                null,
                Serves.BOTH,
                citations,
                slots,
                statements,
                asks,
                Map.of(),
                Quizzing.NONE,
                why,
                since,
                tags,
                defensible);
    }

    /** The questions that quizzes ask for a slot in the fact's own words. */
    public List<String> quizStems(String slot) {
        List<String> own = quizzing.stems().getOrDefault(slot, List.of());
        return own.isEmpty() ? asks.getOrDefault(slot, List.of()) : own;
    }
}
