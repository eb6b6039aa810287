package org.scostudy.study.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.study.log.ReviewLog;
import org.scostudy.study.queue.Queues;
import org.scostudy.study.queue.StoredDays;
import org.scostudy.study.queue.Studies;
import org.scostudy.study.settings.CatchUp;
import org.scostudy.study.settings.Holiday;
import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Service;

/** A learner who was away: told that it is all right, offered a plan, and free to leave it. */
@Service
public class Returning {

    private static final int DAYS_LOOKED_AT = 365;

    private final StoredDays days;
    private final Queues queues;
    private final ReviewLog log;
    private final StudySettings settings;
    private final Clock clock;

    public Returning(StoredDays days, Queues queues, ReviewLog log, StudySettings settings, Clock clock) {
        this.days = days;
        this.queues = queues;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /** What there is to be said. */
    public sealed interface Say {

        /** A holiday lasts. */
        record Off(Holiday holiday) implements Say {}

        /** A plan may be taken. */
        record Offer(Comeback comeback) implements Say {}

        /**
         * A plan is followed.
         *
         * @param left reviews that wait in all, today's done ones included
         * @param days until it ends in any case, from 1 on the last one
         */
        record Running(CatchUp plan, int left, int days) implements Say {}

        /** All that waits fits into a day before the plan's time is over. */
        record UpToDate() implements Say {}
    }

    /** Absent where there is nothing. */
    public Optional<Say> say(Learner learner) {
        Studies studies = days.of(learner);
        LocalDate today = today(learner);
        Optional<Holiday> holiday = studies.rhythm().holiday(today);
        if (holiday.isPresent()) {
            return holiday.map(Say.Off::new);
        }
        Optional<CatchUp> plan = studies.rhythm().plan(today);
        if (plan.isPresent()) {
            return queues.plan(learner, studies)
                    .<Say>map(running -> running(learner, studies, running, today))
                    .or(() -> Optional.of(new Say.UpToDate()));
        }
        return comeback(learner, studies, today).map(Say.Offer::new);
    }

    private Say running(Learner learner, Studies studies, CatchUp plan, LocalDate today) {
        return new Say.Running(
                plan,
                queues.today(learner, studies).reviewsInAll(),
                (int) ChronoUnit.DAYS.between(today, plan.until()) + 1);
    }

    private Optional<Comeback> comeback(Learner learner, Studies studies, LocalDate today) {
        int waiting = queues.today(learner, studies).reviewsInAll();
        // Until an exam a plan of its own says what comes.
        return waiting < Comeback.MANY || studies.forExam()
                ? Optional.empty()
                : Comeback.of(new Comeback.Known(
                        today,
                        log.reviewsPerDay(learner.id(), today.minusDays(DAYS_LOOKED_AT)),
                        studies.rhythm(),
                        waiting,
                        studies.ahead()::within,
                        studies.preferences().reviewsPerDay()));
    }

    /** The offer as it is now; nothing where there is none any more. */
    public void take(Learner learner) {
        Studies studies = days.of(learner);
        LocalDate today = today(learner);
        comeback(learner, studies, today)
                .ifPresent(each -> settings.keep(
                        learner.id(), settings.rhythm(learner.id()).withPlan(each.from(today))));
    }

    /** Leaves what is offered, or stops the plan that is followed. */
    public void leave(Learner learner) {
        settings.keep(learner.id(), settings.rhythm(learner.id()).leaving(today(learner)));
    }

    private LocalDate today(Learner learner) {
        return learner.dayOf(clock.instant());
    }
}
