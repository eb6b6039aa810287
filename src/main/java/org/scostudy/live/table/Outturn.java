package org.scostudy.live.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scostudy.common.InOrder;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Rule;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.model.Stance;

/**
 * What a class made of a text beside what the members' interests would have made of it.
 *
 * @param outcome of the class: by the same rules of the organisation, with its own words
 * @param interests where the members would have stood, and what would have come of it
 */
public record Outturn(Vote vote, List<Stand> stands, Outcome outcome, Hearing interests) {

    public Outturn {
        stands = List.copyOf(stands);
    }

    /** Seats that said nothing are spoken for by their interests. */
    public static Outturn of(Vote vote, Council council, Decisions decisions) {
        Hearing hearing = council.hear(vote.text());
        List<Stand> stands = new ArrayList<>();
        for (Stance stance : hearing.stances().values()) {
            Said said = vote.said().get(stance.member());
            stands.add(
                    said == null
                            ? Stand.byInterests(stance.member(), stance)
                            : Stand.spoken(stance.member(), said, stance, decisions));
        }
        return new Outturn(vote, stands, outcome(vote, stands, hearing, council, decisions), hearing);
    }

    private static Outcome outcome(
            Vote vote, List<Stand> stands, Hearing hearing, Council council, Decisions decisions) {
        List<String> objecting = stands.stream()
                .filter(stand -> stand.word() == Word.OBJECT)
                .map(Stand::seat)
                .toList();
        if (!objecting.isEmpty()) {
            return new Outcome.Blocked(InOrder.copy(objecting));
        }
        Optional<Rule> pending = council.delaying(hearing);
        if (pending.isPresent()) {
            return new Outcome.Postponed(pending.get().text());
        }
        List<String> gone = decisions.proposal(vote.text().proposal()).clauses().stream()
                .filter(clause -> !vote.text().clauses().contains(clause))
                .toList();
        return gone.isEmpty() ? new Outcome.Adopted() : new Outcome.WateredDown(gone);
    }

    public Stand stand(String seat) {
        return stands.stream()
                .filter(stand -> stand.seat().equals(seat))
                .findFirst()
                .orElseThrow();
    }
}
