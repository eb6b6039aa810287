package org.scostudy.scenario.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Motion;

/** What could be changed in a text, and which changes would make the members carry it. */
public final class Redrafts {

    private static final int MOST_MOVES = 3;

    private final Decisions decisions;
    private final Council council;
    private final Map<Motion, List<Redraft>> turning = new HashMap<>();

    public Redrafts(Decisions decisions, Council council) {
        this.decisions = decisions;
        this.council = council;
    }

    /**
     * The smallest changes that turn a text which is not carried; none includes another. Empty when the text is carried
     * as it is, or when nothing of its aim could be saved.
     */
    public List<Redraft> turning(Motion motion) {
        return turning.computeIfAbsent(motion, this::search);
    }

    private List<Redraft> search(Motion motion) {
        if (council.hear(motion).outcome().carried()) {
            return List.of();
        }
        List<Redraft> moves = helpful(motion);
        List<Redraft> found = new ArrayList<>();
        List<Attempt> attempts = List.of(new Attempt(Redraft.NONE, 0));
        for (int size = 1; size <= MOST_MOVES; size++) {
            List<Attempt> longer = new ArrayList<>();
            for (Attempt attempt : attempts) {
                for (int at = attempt.from(); at < moves.size(); at++) {
                    Redraft change = attempt.change().and(moves.get(at));
                    if (found.stream().anyMatch(change::includes)) {
                        continue;
                    }
                    Motion changed = change.applyTo(motion);
                    if (kept(changed) > 0 && council.hear(changed).outcome().carried()) {
                        found.add(change);
                    } else {
                        longer.add(new Attempt(change, at + 1));
                    }
                }
            }
            attempts = longer;
        }
        return found.stream()
                .filter(change -> found.stream().noneMatch(other -> !other.equals(change) && change.includes(other)))
                .distinct()
                .sorted()
                .toList();
    }

    /** Moves that take something offending out, concede something, or bring something of the aim back. */
    private List<Redraft> helpful(Motion motion) {
        Set<String> offending = council.offending(motion);
        List<String> aim = decisions.proposal(motion.proposal()).clauses();
        return moves(motion).stream()
                .filter(move -> move.dropped().stream().anyMatch(offending::contains)
                        || move.added().stream().anyMatch(added -> council.isConcession(added) || aim.contains(added)))
                .toList();
    }

    /** Some moves made at once, to be joined by later ones of the list. */
    private record Attempt(Redraft change, int from) {}

    /** All redrafts of one move or two, and those that turn the text; each once. */
    public Set<Redraft> changes(Motion motion) {
        List<Redraft> moves = moves(motion);
        Set<Redraft> changes = new LinkedHashSet<>(moves);
        for (int first = 0; first < moves.size(); first++) {
            for (int second = first + 1; second < moves.size(); second++) {
                changes.add(moves.get(first).and(moves.get(second)));
            }
        }
        changes.addAll(turning(motion));
        return changes;
    }

    /** Every single thing that a redraft could do: take a clause out, put one back, soften one, put a remedy in. */
    public List<Redraft> moves(Motion motion) {
        Proposal proposal = decisions.proposal(motion.proposal());
        List<Redraft> moves = new ArrayList<>();
        motion.clauses().forEach(clause -> moves.add(Redraft.dropping(clause)));
        for (String clause : proposal.clauses()) {
            if (!motion.clauses().contains(clause)) {
                moves.add(puttingBack(clause, motion));
            }
        }
        for (Clause clause : decisions.clauses().values()) {
            boolean remedy = proposal.remedies().contains(clause.id());
            boolean milder = clause.instead() != null && motion.clauses().contains(clause.instead());
            if ((remedy && clause.instead() == null || milder)
                    && !motion.clauses().contains(clause.id())) {
                moves.add(Redraft.adding(clause, motion.clauses()));
            }
        }
        return moves;
    }

    /** What stood in for the clause goes again. */
    private Redraft puttingBack(String clause, Motion motion) {
        Redraft back = Redraft.adding(decisions.clause(clause), motion.clauses());
        for (String present : motion.clauses()) {
            if (clause.equals(decisions.clause(present).instead())) {
                back = back.and(Redraft.dropping(present));
            }
        }
        return back;
    }

    /** How far the kinds of moves in two redrafts differ: what is softened, what only goes, what only comes. */
    public int unlike(Redraft one, Redraft other) {
        int softened = softened(one) - softened(other);
        return Math.abs(softened)
                + Math.abs(one.dropped().size() - other.dropped().size() - softened)
                + Math.abs(one.added().size() - other.added().size() - softened);
    }

    private int softened(Redraft change) {
        return (int) change.added().stream()
                .map(clause -> decisions.clause(clause).instead())
                .filter(instead -> instead != null && change.dropped().contains(instead))
                .count();
    }

    /** How much of the sponsor's aim a text carries, from 0 to 1. */
    public double kept(Motion motion) {
        return kept(motion, Set.copyOf(decisions.proposal(motion.proposal()).clauses()));
    }

    /** Whether the first clause of the proposal is in a text, or a milder form of it that touches all the same matters. */
    public boolean keepsAim(Motion motion) {
        Clause aim =
                decisions.clause(decisions.proposal(motion.proposal()).clauses().getFirst());
        return motion.clauses().stream()
                .map(decisions::clause)
                .anyMatch(clause -> clause.id().equals(aim.id())
                        || aim.id().equals(clause.instead()) && clause.matters().containsAll(aim.matters()));
    }

    /** How much a text carries of the aim and of what others have brought to the table since, from 0 to 1. */
    public double keptOf(Motion table, Motion motion) {
        Set<String> wished = new HashSet<>(table.clauses());
        wished.addAll(decisions.proposal(table.proposal()).clauses());
        return kept(motion, wished);
    }

    private double kept(Motion motion, Set<String> wished) {
        int all = wished.stream()
                .mapToInt(clause -> decisions.clause(clause).weight())
                .sum();
        int carried = motion.clauses().stream()
                .map(decisions::clause)
                .filter(clause ->
                        wished.contains(clause.id()) || (clause.instead() != null && wished.contains(clause.instead())))
                .mapToInt(Clause::weight)
                .sum();
        return Math.min(1, (double) carried / all);
    }
}
