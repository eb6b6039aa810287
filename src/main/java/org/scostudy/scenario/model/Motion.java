package org.scostudy.scenario.model;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scostudy.common.InOrder;

/**
 * What is put to the members: a proposal with the clauses that it has now. Equal whatever order they were named in.
 *
 * @param sponsor the member who tables it
 * @param host the member on whose soil it would happen, where that matters
 * @param circumstances ids of what goes on around the table
 */
public record Motion(
        String proposal, String sponsor, @Nullable String host, Set<String> clauses, Set<String> circumstances) {

    public Motion {
        clauses = InOrder.copy(new TreeSet<>(clauses));
        circumstances = InOrder.copy(new TreeSet<>(circumstances));
    }

    public Motion with(String clause) {
        return withClauses(plus(clauses, clause));
    }

    public Motion without(String clause) {
        var fewer = new TreeSet<>(clauses);
        fewer.remove(clause);
        return withClauses(fewer);
    }

    public Motion under(String circumstance) {
        return new Motion(proposal, sponsor, host, clauses, plus(circumstances, circumstance));
    }

    public Motion withClauses(Collection<String> others) {
        return new Motion(proposal, sponsor, host, new TreeSet<>(others), circumstances);
    }

    private static Set<String> plus(Set<String> set, String element) {
        var more = new TreeSet<>(set);
        more.add(element);
        return more;
    }
}
