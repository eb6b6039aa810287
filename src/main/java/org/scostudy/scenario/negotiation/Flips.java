package org.scostudy.scenario.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Reason;
import org.scostudy.scenario.model.Stance;

/** Who stands otherwise on one text than on another, and which clause is to thank or to blame. */
final class Flips {

    private final Decisions decisions;
    private final Council council;

    Flips(Decisions decisions, Council council) {
        this.decisions = decisions;
        this.council = council;
    }

    List<Flip> between(Motion before, Motion after) {
        Hearing was = council.hear(before);
        Hearing is = council.hear(after);
        List<Flip> flips = new ArrayList<>();
        for (Stance stance : is.stances().values()) {
            Stance from = was.stance(stance.member());
            if (!isAlike(from, stance)) {
                List<String> by = causes(before, after, stance.member(), from);
                flips.add(new Flip(
                        stance.member(),
                        from,
                        stance,
                        by.stream().map(clause -> filled(clause, after)).toList(),
                        by.stream().filter(after.clauses()::contains).toList()));
            }
        }
        return flips;
    }

    private static boolean isAlike(Stance one, Stance other) {
        return one.kind() == other.kind() && one.hasReservations() == other.hasReservations();
    }

    private Clause filled(String clause, Motion motion) {
        return decisions.clause(clause).filledBy(text -> council.fill(text, motion));
    }

    /** What, taken back alone, would bring the member back; otherwise whatever changed its reasons. */
    private List<String> causes(Motion before, Motion after, String member, Stance from) {
        List<String> changed = changed(before, after);
        List<String> alone = changed.stream()
                .filter(clause -> isAlike(council.hear(toggled(after, clause)).stance(member), from))
                .toList();
        if (!alone.isEmpty()) {
            return alone;
        }
        Set<String> concerned = new TreeSet<>();
        for (Motion text : List.of(before, after)) {
            council.hear(text).stance(member).reasons().stream()
                    .map(Reason::clause)
                    .filter(Objects::nonNull)
                    .forEach(concerned::add);
        }
        List<String> own = changed.stream().filter(concerned::contains).toList();
        return own.isEmpty() ? changed : own;
    }

    private List<String> changed(Motion before, Motion after) {
        return decisions.clauses().keySet().stream()
                .filter(clause ->
                        before.clauses().contains(clause) != after.clauses().contains(clause))
                .toList();
    }

    private static Motion toggled(Motion motion, String clause) {
        return motion.clauses().contains(clause) ? motion.without(clause) : motion.with(clause);
    }
}
