package org.scostudy.common;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that follows a revision of what it is made from. It is made anew when somebody asks and the revision is another;
 * if that fails, the old one goes on serving. Safe for use by several threads; only one at a time makes.
 *
 * @param <R> the revision; two that are equal give the same value
 * @param <T> the value, which nobody may change
 */
public final class Edition<R, T> {

    private static final System.Logger LOG = System.getLogger(Edition.class.getName());

    /** Makes the value of a revision. */
    @FunctionalInterface
    public interface Maker<R, T> {

        /** @param former the value that serves until now, for what can be taken over */
        T make(T former, R revision);
    }

    private record Made<R, T>(@Nullable R revision, T value) {}

    private final Duration patience;
    private final Supplier<R> revision;
    private final Maker<R, T> maker;
    private final AtomicLong told = new AtomicLong(1);
    private volatile long heard;
    private volatile long lookedNanos;
    private volatile Made<R, T> made;

    /**
     * @param first serves until something was made
     * @param patience how long the revision is not asked for again; zero when asking costs nothing
     */
    public Edition(T first, Duration patience, Supplier<R> revision, Maker<R, T> maker) {
        this.made = new Made<>(null, first);
        this.patience = patience;
        this.revision = revision;
        this.maker = maker;
    }

    /** The value of now, which whoever asks may have to wait for. */
    public T now() {
        if (isDue()) {
            follow();
        }
        return last();
    }

    /** What was made last; nobody waits. */
    public T last() {
        return made.value();
    }

    /** Whether it is time to ask for the revision again. */
    public boolean isDue() {
        return heard != told.get() || System.nanoTime() - lookedNanos >= patience.toNanos();
    }

    /** The revision may have changed: whoever asks after this sees it, however short the patience. */
    public void lookAgain() {
        told.incrementAndGet();
    }

    /** Asks for the revision now; true when another value serves from now on. */
    public boolean follow() {
        long before = told.get();
        try {
            return !revision.get().equals(made.revision()) && renew();
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.WARNING, "Nothing new could be made; the old one goes on serving", failed);
            return false;
        } finally {
            // after the making: until then whoever comes sees that it is due, and waits for it
            lookedNanos = System.nanoTime();
            heard = before;
        }
    }

    /** Who waited here for another asks once more and finds it done. */
    private synchronized boolean renew() {
        R now = revision.get();
        if (now.equals(made.revision())) {
            return false;
        }
        made = new Made<>(now, maker.make(made.value(), now));
        return true;
    }
}
