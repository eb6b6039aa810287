package org.scostudy.summit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scostudy.account.Learner;
import org.scostudy.account.NotThere;
import org.scostudy.common.RecentlyUsed;
import org.scostudy.scenario.story.Play;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.StepAnswer;
import org.scostudy.summit.kept.Receipt;
import org.springframework.stereotype.Service;

/**
 * Scenarios that whoever writes them tries as learners will play them. Nothing of it is kept: it counts for nothing, and
 * those that were tried last are remembered as long as the server runs.
 */
@Service
public class Rehearsals {

    private static final int REMEMBERED = 200;

    private record Rehearsal(long person, Scenario scenario, String back, Instant begun, List<Sittings.Entry> entries) {

        Play play() {
            return Play.of(
                    scenario, entries.stream().map(Sittings.Entry::answer).toList());
        }
    }

    /** Where it stands, and where its page leads back to. */
    record Tried(Playing.At at, String back) {}

    private final Map<String, Rehearsal> all = new RecentlyUsed<>(REMEMBERED);
    private final Clock clock;

    Rehearsals(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param back address of the page that one comes back to
     * @return address of the page on which it is tried
     */
    public String begin(Learner person, Scenario scenario, String back) {
        String id = UUID.randomUUID().toString();
        put(id, new Rehearsal(person.id(), scenario, back, now(), List.of()));
        return RehearsalView.PATH + id;
    }

    /** The same from the start, under an id of the client's making. */
    Tried again(Learner person, String of, String id) {
        synchronized (all) {
            Rehearsal before = find(person, of);
            if (!all.containsKey(id)) {
                put(id, new Rehearsal(person.id(), before.scenario(), before.back(), now(), List.of()));
            }
            return look(person, id);
        }
    }

    Tried look(Learner person, String id) {
        return tried(id, find(person, id));
    }

    /** @throws org.scostudy.scenario.story.NotPossible if the step offers no such answer */
    Playing.Answered answer(Learner person, String id, String step, StepAnswer answer, String entry) {
        synchronized (all) {
            Rehearsal before = find(person, id);
            Playing.At at = tried(id, before).at();
            if (before.entries().stream().anyMatch(known -> known.id().equals(entry))) {
                return new Playing.Answered(Receipt.ALREADY, at);
            }
            if (!at.play().current().id().equals(step)) {
                return new Playing.Answered(Receipt.MOVED_ON, at);
            }
            at.play().answer(answer);
            List<Sittings.Entry> more = new ArrayList<>(before.entries());
            more.add(new Sittings.Entry(entry, step, answer));
            var after = new Rehearsal(before.person(), before.scenario(), before.back(), before.begun(), more);
            put(id, after);
            return new Playing.Answered(Receipt.NOW, tried(id, after).at());
        }
    }

    private static Tried tried(String id, Rehearsal rehearsal) {
        Scenario scenario = rehearsal.scenario();
        var sitting = new Sitting(id, scenario.pack(), scenario.id(), "", rehearsal.begun(), null, null, null);
        return new Tried(new Playing.At(sitting, rehearsal.play()), rehearsal.back());
    }

    private Rehearsal find(Learner person, String id) {
        synchronized (all) {
            Rehearsal found = all.get(id);
            if (found == null || found.person() != person.id()) {
                throw new NotThere("summit.refused.no-rehearsal");
            }
            return found;
        }
    }

    private void put(String id, Rehearsal rehearsal) {
        synchronized (all) {
            all.put(id, rehearsal);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
