package org.scostudy.scenario.negotiation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.scenario.model.Clause;

/**
 * A line of the draft: a clause that is or could be in it.
 *
 * @param clause in its first wording
 * @param milder other wordings that could take its place
 * @param now the wording that stands in the text; null when none of them does
 */
public record ClauseLine(
        Clause clause,
        Origin origin,
        List<Clause> milder,
        @Nullable Clause now) {

    public enum Origin {
        /** The text was tabled with it. */
        TABLED,
        /** It came with the news. */
        NEWS,
        /** It could be added. */
        OPTIONAL
    }

    public ClauseLine {
        milder = List.copyOf(milder);
    }

    public boolean stands() {
        return now != null;
    }

    public boolean isSoftened() {
        return now != null && !now.id().equals(clause.id());
    }

    /** Ids of all its wordings. */
    public List<String> wordings() {
        return Stream.concat(Stream.of(clause), milder.stream()).map(Clause::id).toList();
    }

    /** Every state that it could be in, as the id of the wording; empty for out of the text. */
    public List<String> states() {
        return Stream.concat(Stream.of(""), wordings().stream()).toList();
    }
}
