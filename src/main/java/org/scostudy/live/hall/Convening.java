package org.scostudy.live.hall;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.account.NotThere;
import org.scostudy.account.Role;
import org.scostudy.account.signin.Throttle;
import org.scostudy.classroom.assign.Assigning;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.language.Messages;
import org.scostudy.live.kept.LiveSummit;
import org.scostudy.live.kept.LiveSummitTable;
import org.scostudy.live.table.Deed;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.negotiation.Dossier;
import org.scostudy.summit.kept.Receipt;
import org.scostudy.summit.kept.ScenarioRef;
import org.scostudy.summit.negotiation.DraftModel;
import org.scostudy.summit.negotiation.DraftModelTable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What instructors do with live summits: open them, and chair them. For others there are none. */
@Service
public class Convening {

    /** What it is for. */
    public enum Purpose {
        PRACTICE,
        /** What each seat earns is a mark of those of the class who hold it. */
        MARKS
    }

    private static final int TRIES_FOR_A_CODE = 5;

    /** Whoever sits in the chair speaks under this number. */
    private static final int CHAIR = 0;

    private final LiveSummitTable summits;
    private final Halls halls;
    private final Minutes minutes;
    private final SummitCases cases;
    private final DraftModelTable models;
    private final Teaching teaching;
    private final Assigning assigning;
    private final Messages messages;
    private final TransactionTemplate transaction;
    private final Throttle throttle;
    private final Clock clock;

    Convening(
            LiveSummitTable summits,
            Halls halls,
            Minutes minutes,
            SummitCases cases,
            DraftModelTable models,
            Teaching teaching,
            Assigning assigning,
            Messages messages,
            TransactionTemplate transaction,
            Throttle throttle,
            Clock clock) {
        this.summits = summits;
        this.halls = halls;
        this.minutes = minutes;
        this.cases = cases;
        this.models = models;
        this.teaching = teaching;
        this.assigning = assigning;
        this.messages = messages;
        this.transaction = transaction;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * Opens a summit under an id of the client's making; repeated, it is the same.
     *
     * @param classroom whose members may come; null for whoever has the code
     */
    public LiveSummit open(Learner person, String ref, @Nullable Long classroom, String id) {
        return open(person, ref, classroom, Purpose.PRACTICE, id);
    }

    /** @param purpose marks are only given within a class */
    public LiveSummit open(Learner person, String ref, @Nullable Long classroom, Purpose purpose, String id) {
        mayConvene(person);
        var known = summits.find(id);
        if (known.isPresent()) {
            return chaired(person, id);
        }
        if (classroom != null && classes(person).stream().noneMatch(each -> each.id() == classroom)) {
            throw new NotThere("live.refused.no-class");
        }
        throttle.count(Throttle.Deed.BEGIN_SCENARIO, person.id());
        ScenarioRef named = ScenarioRef.parse(ref).orElseThrow(() -> new LiveRefused(LiveRefused.Reason.CASE_GONE));
        Dossier dossier = cases.find(person, named).orElseThrow(() -> new LiveRefused(LiveRefused.Reason.CASE_GONE));
        String version = models.keep(new DraftModel(dossier.decisions(), dossier.book()));
        add(named.pack(), version, dossier, person, classroom, purpose, id);
        return chaired(person, id);
    }

    private void add(
            String pack,
            String version,
            Dossier dossier,
            Learner person,
            @Nullable Long classroom,
            Purpose purpose,
            String id) {
        DuplicateKeyException taken = null;
        for (int tries = 0; tries < TRIES_FOR_A_CODE && summits.find(id).isEmpty(); tries++) {
            String code = SummitCode.next();
            try {
                transaction.executeWithoutResult(_ -> summits.add(new LiveSummit(
                        id,
                        code,
                        pack,
                        version,
                        dossier.opening(),
                        person.id(),
                        classroom,
                        classroom == null || purpose == Purpose.PRACTICE
                                ? null
                                : assigned(person, classroom, dossier, new Work.Summit(id, code)),
                        now(),
                        null)));
            } catch (DuplicateKeyException raced) {
                taken = raced;
            }
        }
        if (summits.find(id).isEmpty()) {
            throw new IllegalStateException("no free code", taken);
        }
    }

    private long assigned(Learner person, long classroom, Dossier dossier, Work.Summit work) {
        String about = new Council(dossier.decisions(), messages.here())
                .fill(dossier.proposal().title(), dossier.opening());
        return assigning
                .assign(
                        person,
                        new Assignment(
                                0,
                                classroom,
                                messages.here().say("live.assigned", about),
                                work,
                                new WorkDates(now(), null, null),
                                1,
                                Counting.BEST,
                                1))
                .id();
    }

    /** Those that the person opened, and those of the classes that they teach; the newest first. */
    public List<LiveSummit> of(Learner person) {
        mayConvene(person);
        return Stream.concat(
                        summits.openedBy(person.id()).stream(),
                        classes(person).stream().flatMap(classroom -> summits.of(classroom.id()).stream()))
                .distinct()
                .sorted(Comparator.comparing(LiveSummit::opened).reversed())
                .toList();
    }

    /** The classes that a summit can be for. */
    public List<Classroom> classes(Learner person) {
        return teaching.classes(person).stream()
                .filter(classroom -> classroom.archived() == null)
                .toList();
    }

    /** For whoever opened it, teaches its class, or administers. */
    public LiveSummit chaired(Learner person, String id) {
        LiveSummit found = summits.find(id).orElseThrow(Convening::nowhere);
        boolean own = found.instructor() != null && found.instructor() == person.id();
        boolean may = person.role() == Role.ADMINISTRATOR
                || person.role() == Role.INSTRUCTOR && (own || teaches(person, found.classroom()));
        if (!may) {
            throw nowhere();
        }
        return found;
    }

    private boolean teaches(Learner person, @Nullable Long classroom) {
        try {
            return classroom != null && teaching.classes(person).stream().anyMatch(each -> each.id() == classroom);
        } catch (ClassRefused none) {
            return false;
        }
    }

    /**
     * What the chair does; repeated it is known by its entry.
     *
     * @throws org.scostudy.live.table.Overtaken if it is so already
     */
    public Receipt chair(Learner person, String id, Deed.OfChair deed, String entry) {
        return minutes.record(halls.of(chaired(person, id)), CHAIR, entry, _ -> deed);
    }

    /** Gives somebody who holds a seat another one. */
    public Receipt move(Learner person, String id, int voice, String seat, String entry) {
        Hall hall = halls.of(chaired(person, id));
        if (hall.now().seatOf(voice) == null) {
            throw new NotThere("live.refused.no-voice");
        }
        return minutes.record(hall, voice, entry, _ -> new Deed.Seated(seat));
    }

    private static void mayConvene(Learner person) {
        if (person.role() != Role.INSTRUCTOR && person.role() != Role.ADMINISTRATOR) {
            throw nowhere();
        }
    }

    private static NotThere nowhere() {
        return new NotThere("live.refused.no-summit");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
