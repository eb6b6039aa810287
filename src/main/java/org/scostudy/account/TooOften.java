package org.scostudy.account;

import java.time.Duration;

/** Somebody, or somebody's address, did a thing more often than people do. It is answered with 429. */
public final class TooOften extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The text that says so, in which the gap is the minutes to wait. */
    public static final String TEXT = "account.too-often";

    private final Duration wait;

    /** @param wait until it may be done again */
    public TooOften(Duration wait) {
        super("too often; wait " + wait.toSeconds() + " s");
        this.wait = wait;
    }

    /** Whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** Whole minutes, at least one. */
    public long minutes() {
        return (seconds() + 59) / 60;
    }
}
