package org.scostudy.study.fit;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.scostudy.study.CardGraded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Fits the parameters of those who studied lately, one after the other on a thread that yields to others. Who studied
 * is remembered until the next time only: whoever is forgotten by a restart studies again.
 */
@Component
class FittingInBackground {

    private static final Logger LOG = LoggerFactory.getLogger(FittingInBackground.class);

    private final Fitting fitting;
    private final Set<Long> studied = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("fitting")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    FittingInBackground(Fitting fitting) {
        this.fitting = fitting;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CardGraded graded) {
        studied.add(graded.learner());
    }

    @Scheduled(initialDelay = 60, fixedDelay = 300, timeUnit = TimeUnit.SECONDS)
    void sweep() {
        for (Long learner : Set.copyOf(studied)) {
            studied.remove(learner);
            thread.execute(() -> fit(learner));
        }
    }

    private void fit(long learner) {
        try {
            fitting.fit(learner, done -> !Thread.currentThread().isInterrupted());
        } catch (RuntimeException one) {
            LOG.warn(
                    "The memory parameters of learner {} could not be fitted; the next study tries again",
                    learner,
                    one);
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
