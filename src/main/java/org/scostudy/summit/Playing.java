package org.scostudy.summit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.scostudy.account.Learner;
import org.scostudy.account.NotThere;
import org.scostudy.account.signin.Throttle;
import org.scostudy.question.Readership;
import org.scostudy.scenario.read.Scenarios;
import org.scostudy.scenario.story.Paths;
import org.scostudy.scenario.story.Play;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.StepAnswer;
import org.scostudy.summit.kept.Receipt;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What learners do at the table: begin, look, answer. Each answer is recorded once, whoever sends it how often. */
@Service
class Playing {

    record At(Sitting sitting, Play play) {}

    record Answered(Receipt recorded, At at) {}

    private final Scenarios scenarios;
    private final Readership readers;
    private final Sittings sittings;
    private final ScenarioVersions versions;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Afterwards afterwards;
    private final Throttle throttle;

    Playing(
            Scenarios scenarios,
            Readership readers,
            Sittings sittings,
            ScenarioVersions versions,
            TransactionTemplate transaction,
            Clock clock,
            Afterwards afterwards,
            Throttle throttle) {
        this.scenarios = scenarios;
        this.readers = readers;
        this.sittings = sittings;
        this.versions = versions;
        this.transaction = transaction;
        this.clock = clock;
        this.afterwards = afterwards;
        this.throttle = throttle;
    }

    /** Begins a play under an id of the client's making; a repeated request gives the same play. */
    At begin(Learner learner, String pack, String scenario, String id) {
        if (sittings.find(learner.id(), id).isEmpty()) {
            throttle.count(Throttle.Deed.BEGIN_SCENARIO, learner.id());
            boolean meant =
                    AssignedScenarios.packs(readers.meantFor(learner.id())).contains(pack);
            Scenario found = scenarios
                    .find(pack, scenario)
                    .filter(_ -> meant)
                    .orElseThrow(() -> new NotThere("summit.refused.scenario-gone"));
            String version = versions.keep(found);
            try {
                sittings.begin(learner.id(), new Sitting(id, pack, scenario, version, now(), null, null, null));
            } catch (DuplicateKeyException sameMoment) {
                // The same request came twice at once.
            }
        }
        return look(learner, id);
    }

    At look(Learner learner, String id) {
        Sitting sitting = sitting(learner, id);
        return new At(sitting, play(sitting, sittings.entries(learner.id(), id)));
    }

    /** @throws org.scostudy.scenario.story.NotPossible if the step offers no such answer */
    Answered answer(Learner learner, String id, String step, StepAnswer answer, String entry) {
        try {
            return inTransaction(learner, id, new Sittings.Entry(entry, step, answer));
        } catch (DuplicateKeyException sameMoment) {
            // Another tab, or a retry of this request, was faster by a moment; now its entry is there to be seen.
            return inTransaction(learner, id, new Sittings.Entry(entry, step, answer));
        }
    }

    private Answered inTransaction(Learner learner, String id, Sittings.Entry entry) {
        return Objects.requireNonNull(transaction.execute(_ -> record(learner, id, entry)));
    }

    private Answered record(Learner learner, String id, Sittings.Entry entry) {
        Sitting sitting = sitting(learner, id);
        List<Sittings.Entry> before = sittings.entries(learner.id(), id);
        Play play = play(sitting, before);
        if (before.stream().anyMatch(known -> known.id().equals(entry.id()))) {
            return new Answered(Receipt.ALREADY, new At(sitting, play));
        }
        if (!play.current().id().equals(entry.step())) {
            return new Answered(Receipt.MOVED_ON, new At(sitting, play));
        }
        Play after = play.answer(entry.answer());
        sittings.append(learner.id(), id, before.size(), entry, now());
        if (after.ended()) {
            sittings.end(learner.id(), id, now(), after.score(), new Paths(after.scenario()).best());
            afterwards.ended(learner, id, after, now());
        }
        return new Answered(Receipt.NOW, new At(sitting(learner, id), after));
    }

    private Sitting sitting(Learner learner, String id) {
        return sittings.find(learner.id(), id).orElseThrow(() -> new NotThere("summit.refused.no-play"));
    }

    /** A play as it stands after these answers. */
    Play play(Sitting sitting, List<Sittings.Entry> entries) {
        return Play.of(
                versions.find(sitting.version()),
                entries.stream().map(Sittings.Entry::answer).toList());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
