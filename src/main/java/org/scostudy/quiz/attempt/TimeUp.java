package org.scostudy.quiz.attempt;

import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends the attempts whose time is up and that nobody looks at any more. */
@Component
public class TimeUp {

    private static final Logger LOG = LoggerFactory.getLogger(TimeUp.class);
    private static final int AT_ONCE = 500;

    private final AttemptLog log;
    private final Answering answering;

    TimeUp(AttemptLog log, Answering answering) {
        this.log = log;
        this.answering = answering;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    @SchedulerLock(name = "time-up")
    public void sweep() {
        for (AttemptLog.Owned overdue : log.runningSince(answering.now().minus(Attempt.GRACE), AT_ONCE)) {
            try {
                answering.finish(overdue.learner(), overdue.attempt());
            } catch (RuntimeException one) {
                LOG.warn("An attempt whose time is up could not be ended; the next sweep tries again", one);
            }
        }
    }
}
