package org.scostudy.operation.watch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** While all data are replaced. Most such pauses are over before anybody notices. */
@Component
public class Pause {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private volatile @Nullable CountDownLatch over;

    /** Until the end is closed. */
    public End begin() {
        CountDownLatch latch = new CountDownLatch(1);
        over = latch;
        return () -> {
            over = null;
            latch.countDown();
        };
    }

    @FunctionalInterface
    public interface End extends AutoCloseable {
        @Override
        void close();
    }

    boolean isOn() {
        return over != null;
    }

    /** Waits a while for its end; true when it goes on. */
    boolean outlasts() {
        CountDownLatch latch = over;
        try {
            return latch != null && !latch.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
