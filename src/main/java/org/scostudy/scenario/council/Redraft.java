package org.scostudy.scenario.council;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.scostudy.common.InOrder;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Motion;

/** A redraft: which clauses go and which come. */
public record Redraft(Set<String> dropped, Set<String> added) implements Comparable<Redraft> {

    public static final Redraft NONE = new Redraft(Set.of(), Set.of());

    public Redraft {
        dropped = InOrder.copy(new TreeSet<>(dropped));
        added = InOrder.copy(new TreeSet<>(added));
    }

    public static Redraft dropping(String clause) {
        return new Redraft(Set.of(clause), Set.of());
    }

    /** A clause that stands in for another takes its place. */
    public static Redraft adding(Clause clause, Collection<String> present) {
        String instead = clause.instead();
        return new Redraft(
                instead != null && present.contains(instead) ? Set.of(instead) : Set.of(), Set.of(clause.id()));
    }

    /** What makes one text of another. */
    public static Redraft between(Motion before, Motion after) {
        var gone = new TreeSet<>(before.clauses());
        gone.removeAll(after.clauses());
        var come = new TreeSet<>(after.clauses());
        come.removeAll(before.clauses());
        return new Redraft(gone, come);
    }

    public Redraft and(Redraft other) {
        var less = new TreeSet<>(dropped);
        less.addAll(other.dropped);
        var more = new TreeSet<>(added);
        more.addAll(other.added);
        return new Redraft(less, more);
    }

    public int size() {
        return dropped.size() + added.size();
    }

    public boolean includes(Redraft other) {
        return dropped.containsAll(other.dropped) && added.containsAll(other.added);
    }

    public Motion applyTo(Motion motion) {
        var clauses = new TreeSet<>(motion.clauses());
        clauses.removeAll(dropped);
        clauses.addAll(added);
        return motion.withClauses(clauses);
    }

    @Override
    public int compareTo(Redraft other) {
        int bySize = Integer.compare(size(), other.size());
        return bySize != 0 ? bySize : toString().compareTo(other.toString());
    }
}
