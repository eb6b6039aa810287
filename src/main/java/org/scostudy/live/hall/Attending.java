package org.scostudy.live.hall;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scostudy.account.Learner;
import org.scostudy.account.NotThere;
import org.scostudy.account.signin.Buckets;
import org.scostudy.classroom.join.Joining;
import org.scostudy.live.kept.LivePlace;
import org.scostudy.live.kept.LivePlaces;
import org.scostudy.live.kept.LiveSummit;
import org.scostudy.live.kept.LiveSummitTable;
import org.scostudy.live.table.Deed;
import org.scostudy.live.table.LiveTable;
import org.scostudy.summit.kept.Receipt;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** What learners do at live summits: come in with a code, speak for their seat, and leave it. */
@Service
public class Attending {

    private static final int WRONG_CODES = 30;
    private static final Duration PERIOD = Duration.ofMinutes(10);
    private static final int TRIES = 50;

    /** Somebody's summit, and the number under which they speak there. */
    public record Attended(LiveSummit summit, int voice) {}

    private final LiveSummitTable summits;
    private final LivePlaces places;
    private final Halls halls;
    private final Minutes minutes;
    private final Joining classes;
    private final Buckets guesses = new Buckets(100_000, PERIOD);

    Attending(LiveSummitTable summits, LivePlaces places, Halls halls, Minutes minutes, Joining classes) {
        this.summits = summits;
        this.places = places;
        this.halls = halls;
        this.minutes = minutes;
        this.classes = classes;
    }

    /**
     * The summit behind a code, to look whether it is there before somebody becomes a guest for it.
     *
     * @param who tries: wrong codes are counted, so that nobody finds a summit by trying
     * @throws LiveRefused if there is none
     */
    public LiveSummit find(String typed, String who) {
        var bucket = guesses.of(who, WRONG_CODES, PERIOD);
        if (bucket.getAvailableTokens() == 0) {
            throw new LiveRefused(LiveRefused.Reason.TOO_MANY_CODES);
        }
        Optional<LiveSummit> found = summits.findByCode(SummitCode.cleaned(typed));
        if (found.isEmpty()) {
            bucket.tryConsume(1);
            throw new LiveRefused(LiveRefused.Reason.NO_SUCH_CODE);
        }
        return found.get();
    }

    /**
     * Takes the seat that the fewest hold; whoever has one already comes back to it.
     *
     * @throws LiveRefused if it is over, or for a class that the person is not in
     */
    public void enter(Learner person, LiveSummit summit) {
        boolean known = places.find(summit.id(), person.id()).isPresent();
        if (summit.ended() != null) {
            if (known) {
                return;
            }
            throw new LiveRefused(LiveRefused.Reason.OVER);
        }
        Long classroom = summit.classroom();
        if (classroom != null
                && classes.places(person).stream()
                        .noneMatch(place -> place.classroom().id() == classroom)) {
            throw new LiveRefused(LiveRefused.Reason.OF_A_CLASS);
        }
        int voice = voice(person, summit);
        Hall hall = halls.of(summit);
        if (hall.now().seatOf(voice) == null && hall.now().phase() != LiveTable.Phase.ENDED) {
            minutes.record(hall, voice, UUID.randomUUID().toString(), table -> new Deed.Seated(freest(table, voice)));
        }
    }

    /** A second tap that comes at the same moment finds the seat of the first. */
    private static String freest(LiveTable table, int voice) {
        String held = table.seatOf(voice);
        return held == null ? table.freest() : held;
    }

    private int voice(Learner person, LiveSummit summit) {
        for (int tries = 1; ; tries++) {
            Optional<LivePlace> place = places.find(summit.id(), person.id());
            if (place.isPresent()) {
                return place.get().voice();
            }
            int next = places.of(summit.id()).stream()
                            .mapToInt(LivePlace::voice)
                            .max()
                            .orElse(0)
                    + 1;
            try {
                places.add(summit.id(), person.id(), next);
            } catch (DuplicateKeyException fasterElsewhere) {
                if (tries == TRIES) {
                    throw fasterElsewhere;
                }
            }
        }
    }

    /** For whoever took part; for others there is no such summit. */
    public Attended attended(Learner person, String id) {
        LivePlace place = places.find(id, person.id()).orElseThrow(() -> new NotThere("live.refused.no-summit"));
        return new Attended(summits.find(id).orElseThrow(), place.voice());
    }

    /** The newest first. */
    public List<LiveSummit> of(Learner person) {
        return summits.attendedBy(person.id());
    }

    /**
     * What somebody does for their seat; repeated it is known by its entry.
     *
     * @throws org.scostudy.live.table.Overtaken if it was meant for a moment that is over
     * @throws org.scostudy.scenario.story.NotPossible if no page of ours does so
     */
    public Receipt act(Learner person, String id, Deed deed, String entry) {
        Attended attended = attended(person, id);
        return minutes.record(halls.of(attended.summit()), attended.voice(), entry, _ -> deed);
    }
}
