package org.scostudy.classroom.task;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.scostudy.account.people.Accounts;
import org.scostudy.classroom.work.Work;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When an assignment closes, what learners are at is handed in as it is, so that their work so far counts. */
@Component
class ClosingTime {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingTime.class);
    private static final int AT_ONCE = 500;

    private final OpenWork open;
    private final AssignedQuizzes quizzes;
    private final Goals goals;
    private final Accounts accounts;
    private final Clock clock;

    ClosingTime(OpenWork open, AssignedQuizzes quizzes, Goals goals, Accounts accounts, Clock clock) {
        this.open = open;
        this.quizzes = quizzes;
        this.goals = goals;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    @SchedulerLock(name = "closing-time")
    void handInWhatIsOpen() {
        for (OpenWork.Begun begun : open.overdue(clock.instant(), AT_ONCE)) {
            try {
                handIn(begun);
            } catch (RuntimeException one) {
                LOG.warn("An open attempt at assignment {} could not be handed in", begun.assignment(), one);
            }
        }
    }

    private void handIn(OpenWork.Begun begun) {
        long learner = Objects.requireNonNull(begun.learner());
        Instant closes = Objects.requireNonNull(begun.closes());
        switch (begun.work()) {
            case Work.Quiz _ -> quizzes.finish(learner, begun.attempt());
            case Work.Study study ->
                accounts.find(learner).ifPresent(person -> goals.handIn(person, begun, study, closes));
            case Work.Scenario _, Work.Summit _ -> {}
        }
    }
}
