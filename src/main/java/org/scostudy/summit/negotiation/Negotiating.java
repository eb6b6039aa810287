package org.scostudy.summit.negotiation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.scostudy.account.Learner;
import org.scostudy.account.NotThere;
import org.scostudy.account.signin.Throttle;
import org.scostudy.language.Messages;
import org.scostudy.question.Material;
import org.scostudy.question.Readership;
import org.scostudy.scenario.negotiation.Dossier;
import org.scostudy.scenario.negotiation.Negotiation;
import org.scostudy.scenario.negotiation.TableMove;
import org.scostudy.scenario.negotiation.Tally;
import org.scostudy.scenario.read.Scenarios;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.summit.kept.Receipt;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What learners do in drafting games: begin, look, move. Each move is recorded once, whoever sends it how often. */
@Service
public class Negotiating {

    record At(DraftPlay play, Negotiation game) {}

    record Moved(Receipt recorded, At at) {}

    private final Scenarios scenarios;
    private final Readership readers;
    private final DraftPlayTable plays;
    private final DraftModelTable models;
    private final WhatWasShown shown;
    private final Messages messages;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Throttle throttle;

    Negotiating(
            Scenarios scenarios,
            Readership readers,
            DraftPlayTable plays,
            DraftModelTable models,
            WhatWasShown shown,
            Messages messages,
            TransactionTemplate transaction,
            Clock clock,
            Throttle throttle) {
        this.scenarios = scenarios;
        this.readers = readers;
        this.plays = plays;
        this.models = models;
        this.shown = shown;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
        this.throttle = throttle;
    }

    /** Begins a game on the case of a generated scenario, under an id of the client's making; repeated, it is the same. */
    public void begin(Learner learner, String pack, String scenario, String id) {
        if (plays.find(learner.id(), id).isPresent()) {
            return;
        }
        throttle.count(Throttle.Deed.BEGIN_SCENARIO, learner.id());
        boolean meant = readers.meantFor(learner.id()).materials().stream()
                .map(Material::id)
                .anyMatch(pack::equals);
        Scenario found = scenarios
                .find(pack, scenario)
                .filter(_ -> meant)
                .orElseThrow(() -> new NotThere("summit.refused.scenario-gone"));
        Dossier dossier = scenarios.dossier(found).orElseThrow(() -> new NotThere("draft.refused.story"));
        String version = models.keep(new DraftModel(dossier.decisions(), dossier.book()));
        try {
            plays.begin(
                    learner.id(),
                    new DraftPlay(
                            id, pack, scenario, version, dossier.opening(), dossier.seat(), now(), null, null, null));
        } catch (DuplicateKeyException sameMoment) {
            // The same request came twice at once.
        }
    }

    /** The newest first. */
    public List<DraftPlay> of(Learner learner) {
        return plays.of(learner.id());
    }

    At look(Learner learner, String id) {
        DraftPlay play = play(learner, id);
        return new At(play, game(play, plays.moves(learner.id(), id)));
    }

    /**
     * @param on how many moves the game had when this one was made
     * @throws org.scostudy.scenario.story.NotPossible if the move does not fit there
     */
    Moved move(Learner learner, String id, int on, TableMove move, String entry) {
        var given = new DraftPlayTable.Entry(entry, move);
        try {
            return inTransaction(learner, id, on, given);
        } catch (DuplicateKeyException sameMoment) {
            // Another tab, or a retry of this request, was faster by a moment; now its entry is there to be seen.
            return inTransaction(learner, id, on, given);
        }
    }

    private Moved inTransaction(Learner learner, String id, int on, DraftPlayTable.Entry entry) {
        return Objects.requireNonNull(transaction.execute(_ -> record(learner, id, on, entry)));
    }

    private Moved record(Learner learner, String id, int on, DraftPlayTable.Entry entry) {
        DraftPlay play = play(learner, id);
        List<DraftPlayTable.Entry> before = plays.moves(learner.id(), id);
        Negotiation game = game(play, before);
        if (before.stream().anyMatch(known -> known.id().equals(entry.id()))) {
            return new Moved(Receipt.ALREADY, new At(play, game));
        }
        if (before.size() != on) {
            return new Moved(Receipt.MOVED_ON, new At(play, game));
        }
        Negotiation after = game.after(entry.move());
        Instant now = now();
        plays.append(learner.id(), id, before.size(), entry, now);
        if (entry.move() instanceof TableMove.Because) {
            shown.explained(learner, play, before.size(), after.puttings().getLast(), now);
        }
        if (after.phase() == Negotiation.Phase.ENDED) {
            plays.end(learner.id(), id, now, after.tally().points(), Tally.OUT_OF);
            shown.ended(learner, play, after, now);
        }
        return new Moved(Receipt.NOW, new At(play(learner, id), after));
    }

    private DraftPlay play(Learner learner, String id) {
        return plays.find(learner.id(), id).orElseThrow(() -> new NotThere("summit.refused.no-play"));
    }

    /** The id of the play says what comes between, so that the same case played again is another game. */
    private Negotiation game(DraftPlay play, List<DraftPlayTable.Entry> moves) {
        DraftModel model = models.find(play.version());
        return Negotiation.of(
                new Dossier(model.decisions(), model.book(), play.opening(), play.seat()),
                play.id(),
                messages.here(),
                moves.stream().map(DraftPlayTable.Entry::move).toList());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
