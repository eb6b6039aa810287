package org.scostudy.scenario.council;

import java.util.ArrayList;
import java.util.HashMap;
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
        List<Redraft> moves = moves(motion);
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

    /** Some moves made at once, to be joined by later ones of the list. */
    private record Attempt(Redraft change, int from) {}

    /** All redrafts of at most three moves, each once. */
    public Set<Redraft> changes(Motion motion) {
        List<Redraft> moves = moves(motion);
        Set<Redraft> changes = new LinkedHashSet<>();
        List<Attempt> attempts = List.of(new Attempt(Redraft.NONE, 0));
        for (int size = 1; size <= MOST_MOVES; size++) {
            List<Attempt> longer = new ArrayList<>();
            for (Attempt attempt : attempts) {
                for (int at = attempt.from(); at < moves.size(); at++) {
                    Redraft change = attempt.change().and(moves.get(at));
                    if (changes.add(change)) {
                        longer.add(new Attempt(change, at + 1));
                    }
                }
            }
            attempts = longer;
        }
        return changes;
    }

    /** Every single thing that a redraft could do: take a clause out, put one back, put a remedy in. */
    public List<Redraft> moves(Motion motion) {
        Proposal proposal = decisions.proposal(motion.proposal());
        List<Redraft> moves = new ArrayList<>();
        motion.clauses().forEach(clause -> moves.add(Redraft.dropping(clause)));
        for (String clause : proposal.clauses()) {
            if (!motion.clauses().contains(clause)) {
                moves.add(puttingBack(clause, proposal, motion));
            }
        }
        for (String remedy : proposal.remedies()) {
            if (!motion.clauses().contains(remedy)) {
                moves.add(Redraft.adding(decisions.clause(remedy), motion.clauses()));
            }
        }
        return moves;
    }

    /** What stood in for the clause goes again. */
    private Redraft puttingBack(String clause, Proposal proposal, Motion motion) {
        Redraft back = Redraft.adding(decisions.clause(clause), motion.clauses());
        for (String remedy : proposal.remedies()) {
            if (clause.equals(decisions.clause(remedy).instead())
                    && motion.clauses().contains(remedy)) {
                back = back.and(Redraft.dropping(remedy));
            }
        }
        return back;
    }

    /** How much of the sponsor's aim a text carries, from 0 to 1. */
    public double kept(Motion motion) {
        Proposal proposal = decisions.proposal(motion.proposal());
        int aim = proposal.clauses().stream()
                .mapToInt(clause -> decisions.clause(clause).weight())
                .sum();
        int carried = motion.clauses().stream()
                .map(decisions::clause)
                .filter(clause -> proposal.clauses().contains(clause.id())
                        || (clause.instead() != null && proposal.clauses().contains(clause.instead())))
                .mapToInt(Clause::weight)
                .sum();
        return Math.min(1, (double) carried / aim);
    }
}
