package org.scostudy.operation.watch;

/** Why nothing can be written now. All of these pass: whoever asks again later is served. */
public enum Trouble {
    FULL("disk-full", 15),
    GONE("data-gone", 15),
    CLOSED("database-away", 5),
    RESTORING("restoring", 5);

    private final String reason;
    private final int secondsToWait;

    Trouble(String reason, int secondsToWait) {
        this.reason = reason;
        this.secondsToWait = secondsToWait;
    }

    /** Names its texts, and stands in what programs get. */
    public String reason() {
        return reason;
    }

    public int secondsToWait() {
        return secondsToWait;
    }
}
