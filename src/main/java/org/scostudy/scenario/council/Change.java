package org.scostudy.scenario.council;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.scostudy.common.InOrder;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Motion;

/** A redraft: which clauses go and which come. */
public record Change(Set<String> dropped, Set<String> added) implements Comparable<Change> {

    public static final Change NONE = new Change(Set.of(), Set.of());

    public Change {
        dropped = InOrder.copy(new TreeSet<>(dropped));
        added = InOrder.copy(new TreeSet<>(added));
    }

    public static Change dropping(String clause) {
        return new Change(Set.of(clause), Set.of());
    }

    /** A clause that stands in for another takes its place. */
    public static Change adding(Clause clause, Collection<String> present) {
        String instead = clause.instead();
        return new Change(
                instead != null && present.contains(instead) ? Set.of(instead) : Set.of(), Set.of(clause.id()));
    }

    public Change and(Change other) {
        var less = new TreeSet<>(dropped);
        less.addAll(other.dropped);
        var more = new TreeSet<>(added);
        more.addAll(other.added);
        return new Change(less, more);
    }

    public int size() {
        return dropped.size() + added.size();
    }

    public boolean includes(Change other) {
        return dropped.containsAll(other.dropped) && added.containsAll(other.added);
    }

    public Motion applyTo(Motion motion) {
        var clauses = new TreeSet<>(motion.clauses());
        clauses.removeAll(dropped);
        clauses.addAll(added);
        return motion.withClauses(clauses);
    }

    @Override
    public int compareTo(Change other) {
        int bySize = Integer.compare(size(), other.size());
        return bySize != 0 ? bySize : toString().compareTo(other.toString());
    }
}
