package org.scostudy.study.fit;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.scostudy.memory.optimise.ProgressListener;
import org.scostudy.study.CardGraded;
import org.scostudy.study.GroupJoined;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Fits the parameters of those who studied lately, and of the groups that they learn in, one after the other on a thread
 * that yields to others. Who studied is remembered until the next time only: whoever is forgotten by a restart studies
 * again.
 */
@Component
class FittingInBackground {

    private static final Logger LOG = LoggerFactory.getLogger(FittingInBackground.class);
    private static final ProgressListener UNTIL_STOPPED =
            done -> !Thread.currentThread().isInterrupted();

    private final Fitting fitting;
    private final Pooling pooling;
    private final Borrowing borrowing;
    private final StudyGroups groups;
    private final Set<Long> studied = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("fitting")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    FittingInBackground(Fitting fitting, Pooling pooling, Borrowing borrowing, StudyGroups groups) {
        this.fitting = fitting;
        this.pooling = pooling;
        this.borrowing = borrowing;
        this.groups = groups;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CardGraded graded) {
        studied.add(graded.learner());
    }

    /** Their groups are looked at as if they had studied. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(Lending.Changed changed) {
        studied.add(changed.learner());
    }

    /** Who comes into a group begins with what is known there. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(GroupJoined joined) {
        later("learner", joined.learner(), () -> borrowing.settle(joined.learner()));
    }

    @Scheduled(initialDelay = 60, fixedDelay = 300, timeUnit = TimeUnit.SECONDS)
    void sweep() {
        Set<Long> lately = Set.copyOf(studied);
        studied.removeAll(lately);
        for (Long learner : lately) {
            later("learner", learner, () -> {
                fitting.fit(learner, UNTIL_STOPPED);
                borrowing.settle(learner);
            });
        }
        lately.stream()
                .flatMap(learner -> groups.of(learner).stream())
                .collect(Collectors.toSet())
                .forEach(group -> later("group", group, () -> fitGroup(group)));
    }

    void fitGroup(long group) {
        if (pooling.fit(group, UNTIL_STOPPED)) {
            groups.learners(group).forEach(borrowing::settle);
        }
    }

    private void later(String whose, long number, Runnable work) {
        thread.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException one) {
                LOG.warn(
                        "The memory parameters of {} {} could not be fitted; the next study tries again",
                        whose,
                        number,
                        one);
            }
        });
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
