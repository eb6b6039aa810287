package org.scostudy.scenario.negotiation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.English;
import org.scostudy.scenario.BuiltIn;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Motion;

/** Drafting games on cases of the built-in pack. */
final class Games {

    static final ReasonBook BOOK = BuiltIn.SCENARIOS.reasons();

    private Games() {}

    static Dossier dossier(
            String proposal, String sponsor, @Nullable String host, @Nullable String seat, String... circumstances) {
        Proposal tabled = BuiltIn.DECISIONS.proposal(proposal);
        return new Dossier(
                BuiltIn.DECISIONS,
                BOOK,
                new Motion(proposal, sponsor, host, new TreeSet<>(tabled.clauses()), Set.of(circumstances)),
                seat);
    }

    /** Russia calls for a date by which foreign troops leave; the learner speaks for a member, or chairs. */
    static Negotiation withdrawal(@Nullable String seat) {
        return begin(dossier("withdrawal-clause", "russia", null, seat));
    }

    static Negotiation begin(Dossier dossier) {
        return Negotiation.begin(dossier, "a seed", English.WORDS);
    }

    static Negotiation played(Negotiation game, TableMove... moves) {
        for (TableMove move : moves) {
            game = game.after(move);
        }
        return game;
    }

    static TableMove.Put foreseeing(String... objecting) {
        return new TableMove.Put(Set.of(objecting));
    }

    /** Whoever objects is foreseen, and every reason that is asked for is known. */
    static Negotiation rightlyPut(Negotiation game) {
        Negotiation put = game.after(new TableMove.Put(game.hear(game.text()).objectors()));
        return put.asked() == null ? put : rightlyExplained(put);
    }

    static Negotiation rightlyExplained(Negotiation game) {
        return game.after(
                new TableMove.Because(Objects.requireNonNull(game.asked()).key()));
    }

    static List<String> standing(Negotiation game) {
        return game.lines().stream()
                .filter(ClauseLine::stands)
                .map(line -> Objects.requireNonNull(line.now()).id())
                .toList();
    }
}
