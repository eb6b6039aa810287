package org.scostudy.study.fit;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    private final Clock clock;

    public Fitting(ReviewLog log, StudySettings settings, FitTable fits, Clock clock) {
        this.log = log;
        this.settings = settings;
        this.fits = fits;
        this.clock = clock;
    }

    public WhoseMemory standing(long learner) {
        Optional<Fit> last = fits.find(learner);
        if (last.isPresent() && !last.get().wanted()) {
            return new WhoseMemory.Declined();
        }
        boolean own = !settings.scheduling(learner).scheduling().parameters().equals(Parameters.DEFAULT);
        if (own) {
            return new WhoseMemory.Own(last.map(Fit::answers).orElse(0));
        }
        return last.filter(fit -> fit.answers() > 0)
                .<WhoseMemory>map(fit -> new WhoseMemory.NoBetter(fit.answers()))
                .orElseGet(() -> new WhoseMemory.Usual(ENOUGH_ANSWERS));
    }

    /** From the next answer on. */
    public void useDefaults(long learner) {
        fits.store(learner, new Fit(false, clock.instant(), 0, null));
        put(learner, Parameters.DEFAULT);
    }

    /** Looks again, when the learner has next studied. */
    public void useOwn(long learner) {
        fits.store(learner, new Fit(true, clock.instant(), 0, null));
    }

    /** Whether anything was looked for; what was found is in force then. */
    boolean fit(long learner, ProgressListener progress) {
        Fit last = fits.find(learner).orElse(new Fit(true, clock.instant(), 0, null));
        ReviewLog.Extent extent = log.extent(learner);
        boolean enough = extent.answers() >= ENOUGH_ANSWERS && extent.days() >= ENOUGH_DAYS;
        if (!last.wanted() || !enough || !last.outgrownBy(extent.answers())) {
            return false;
        }
        Histories histories = histories(learner);
        Scheduling inForce = settings.scheduling(learner).scheduling();
        switch (new Optimiser(inForce, learner).improve(histories, progress)) {
            case Optimised.Better better -> {
                if (stillWanted(learner)) {
                    note(learner, extent.answers(), better.proof());
                    put(learner, better.parameters());
                }
            }
            case Optimised.NoBetter no -> note(learner, extent.answers(), no.proof());
            case Optimised.TooFew few -> note(learner, extent.answers(), null);
            case Optimised.Cancelled cancelled -> {
                return false;
            }
        }
        return true;
    }

    private boolean stillWanted(long learner) {
        return fits.find(learner).map(Fit::wanted).orElse(true);
    }

    private void note(long learner, int answers, @Nullable HeldOut proof) {
        if (stillWanted(learner)) {
            fits.store(learner, new Fit(true, clock.instant(), answers, proof));
        }
    }

    /** Everything else of the scheduling stays as it is by now. */
    private void put(long learner, Parameters parameters) {
        settings.schedule(learner, settings.scheduling(learner).scheduling().withParameters(parameters));
    }

    private Histories histories(long learner) {
        Map<CardId, Integer> numbers = new HashMap<>();
        AnswerLog answers = new AnswerLog();
        log.eachStanding(learner, (card, at, day, rating) -> {
            Integer number = numbers.computeIfAbsent(card, _ -> numbers.size());
            answers.add(number, at, day.toEpochDay(), rating);
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
