package org.scostudy.study.fit;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.Parameters;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.optimise.AnswerLog;
import org.scostudy.memory.optimise.HeldOut;
import org.scostudy.memory.optimise.Histories;
import org.scostudy.memory.optimise.Optimised;
import org.scostudy.memory.optimise.Optimiser;
import org.scostudy.memory.optimise.ProgressListener;
import org.scostudy.question.CardId;
import org.scostudy.study.log.ReviewLog;
import org.scostudy.study.settings.Schedulings;
import org.scostudy.study.settings.StudySettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Fits the memory parameters to what a learner answered, where there is enough to learn from and something new since.
 * What is found becomes a new version of the learner's scheduling, so the log says of every answer which parameters were
 * in force, and cards change with their next answer only.
 */
@Service
public class Fitting {

    private static final Logger LOG = LoggerFactory.getLogger(Fitting.class);

    /** Fewer say too little of 21 numbers. */
    public static final int ENOUGH_ANSWERS = 400;

    private static final int ENOUGH_DAYS = 2;

    private final ReviewLog log;
    private final StudySettings settings;
    private final FitTable fits;
    private final Borrowing borrowing;
    private final Clock clock;

    public Fitting(ReviewLog log, StudySettings settings, FitTable fits, Borrowing borrowing, Clock clock) {
        this.log = log;
        this.settings = settings;
        this.fits = fits;
        this.borrowing = borrowing;
        this.clock = clock;
    }

    /** @param pack one that is set apart; absent: all others */
    public WhoseMemory standing(long learner, @Nullable String pack) {
        if (!wanted(learner, pack)) {
            return new WhoseMemory.Declined();
        }
        int learnedFrom = fits.find(learner, pack).map(Fit::answers).orElse(0);
        if (pack == null) {
            Optional<WhoseMemory> ofGroup = borrowing.standing(learner, learnedFrom);
            if (ofGroup.isPresent()) {
                return ofGroup.get();
            }
        }
        boolean own = !inForce(learner, pack).parameters().equals(Parameters.DEFAULT);
        if (own && pack != null && learnedFrom == 0) {
            return new WhoseMemory.OfAll(ENOUGH_ANSWERS);
        }
        if (own) {
            return new WhoseMemory.Own(learnedFrom);
        }
        return learnedFrom > 0 ? new WhoseMemory.NoBetter(learnedFrom) : new WhoseMemory.Usual(ENOUGH_ANSWERS);
    }

    /** From the next answer on. */
    public void useDefaults(long learner, @Nullable String pack) {
        fits.store(learner, pack, new Fit(false, clock.instant(), 0, null));
        put(learner, pack, Parameters.DEFAULT);
    }

    /** Looks again, when the learner has next studied. */
    public void useOwn(long learner, @Nullable String pack) {
        fits.store(learner, pack, new Fit(true, clock.instant(), 0, null));
    }

    /** Of each pack that is set apart by its own answers, of all others by theirs. Whether anything was looked for. */
    boolean fit(long learner, ProgressListener progress) {
        Set<String> apart = settings.inForce(learner).apart().keySet();
        boolean tried = fit(learner, null, progress);
        for (String pack : new TreeSet<>(apart)) {
            tried |= fit(learner, pack, progress);
        }
        return tried;
    }

    private boolean fit(long learner, @Nullable String pack, ProgressListener progress) {
        Fit last = fits.find(learner, pack).orElse(new Fit(true, clock.instant(), 0, null));
        Schedulings schedulings = settings.inForce(learner);
        if (!wanted(learner, pack) || gone(schedulings, pack)) {
            return false;
        }
        ReviewLog.Extent extent =
                pack == null ? log.extentWithout(learner, schedulings.apart().keySet()) : log.extentOf(learner, pack);
        boolean enough = extent.answers() >= ENOUGH_ANSWERS && extent.days() >= ENOUGH_DAYS;
        if (!enough || !last.outgrownBy(extent.answers())) {
            return false;
        }
        Histories histories = histories(
                learner,
                card -> pack == null
                        ? !schedulings.isApart(card.pack())
                        : card.pack().equals(pack));
        Scheduling inForce = schedulings.ofPack(pack).scheduling();
        switch (new Optimiser(inForce, learner).improve(histories, progress)) {
            case Optimised.Better better -> {
                if (stillWanted(learner, pack)) {
                    note(learner, pack, extent.answers(), better.proof());
                    put(learner, pack, better.parameters());
                }
            }
            case Optimised.NoBetter no -> note(learner, pack, extent.answers(), no.proof());
            case Optimised.TooFew few -> note(learner, pack, extent.answers(), null);
            case Optimised.Cancelled cancelled -> {
                return false;
            }
        }
        return true;
    }

    /** Who does not want it at all does not want it of a pack, unless they asked for it there. */
    private boolean wanted(long learner, @Nullable String pack) {
        return fits.find(learner, pack)
                .or(() -> fits.find(learner, null))
                .map(Fit::wanted)
                .orElse(true);
    }

    /** Meanwhile it may have been asked for the defaults, or to follow the others. */
    private boolean stillWanted(long learner, @Nullable String pack) {
        return wanted(learner, pack) && !gone(settings.inForce(learner), pack);
    }

    private static boolean gone(Schedulings schedulings, @Nullable String pack) {
        return pack != null && !schedulings.isApart(pack);
    }

    private void note(long learner, @Nullable String pack, int answers, @Nullable HeldOut proof) {
        if (stillWanted(learner, pack)) {
            fits.store(learner, pack, new Fit(true, clock.instant(), answers, proof));
        }
    }

    /** Everything else of the scheduling stays as it is by now. */
    private void put(long learner, @Nullable String pack, Parameters parameters) {
        settings.schedule(learner, pack, inForce(learner, pack).withParameters(parameters));
    }

    private Scheduling inForce(long learner, @Nullable String pack) {
        return settings.inForce(learner).ofPack(pack).scheduling();
    }

    private Histories histories(long learner, Predicate<CardId> which) {
        Map<CardId, Integer> numbers = new HashMap<>();
        AnswerLog answers = new AnswerLog();
        log.eachStanding(learner, (card, at, day, rating) -> {
            if (which.test(card)) {
                Integer number = numbers.computeIfAbsent(card, _ -> numbers.size());
                answers.add(number, at, day.toEpochDay(), rating);
            }
        });
        Histories histories = Histories.of(answers, clock.instant());
        if (histories.leftOut() > 0) {
            LOG.info(
                    "{} answers of learner {} are from a time to come; the memory parameters are fitted without them",
                    histories.leftOut(),
                    learner);
        }
        return histories;
    }
}
