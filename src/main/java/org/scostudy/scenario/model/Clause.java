package org.scostudy.scenario.model;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One passage of a proposal.
 *
 * @param text what it says, as it stands in a list: "a date by which …"
 * @param matters ids of what it touches
 * @param weight how much of the sponsor's aim it carries, 0 to 3
 * @param instead id of the clause that it stands in for, in a milder form; null for none
 * @param dropping what taking it out is called: "Take out the date for the bases."
 * @param adding what putting it in is called
 * @param cites passages that it takes up
 */
public record Clause(
        String id,
        String text,
        List<String> matters,
        int weight,
        @Nullable String instead,
        String dropping,
        String adding,
        List<String> cites) {

    public static final int MOST_WEIGHT = 3;

    public Clause {
        matters = List.copyOf(matters);
        cites = List.copyOf(cites);
    }

    public Clause filledBy(UnaryOperator<String> fill) {
        return new Clause(
                id, fill.apply(text), matters, weight, instead, fill.apply(dropping), fill.apply(adding), cites);
    }
}
