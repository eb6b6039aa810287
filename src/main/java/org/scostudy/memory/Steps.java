package org.scostudy.memory;

import java.time.Duration;
import java.util.List;

/** The short waits that a card goes through before it counts whole days. */
final class Steps {

    /** No step follows: the card goes to review. */
    static final long NONE = 0;

    private final long[] minutes;
    private final long hardMinutes;

    Steps(List<Duration> steps) {
        minutes = steps.stream().mapToLong(Duration::toMinutes).toArray();
        hardMinutes = switch (minutes.length) {
            case 0 -> NONE;
            case 1 -> Math.round(minutes[0] * 1.5);
            default -> Math.round((minutes[0] + minutes[1]) / 2.0);
        };
    }

    /** Minutes until a card on a step is shown again. */
    long minutesAfter(int step, Rating rating) {
        if (step >= minutes.length) {
            return NONE;
        }
        return switch (rating) {
            case AGAIN -> minutes[0];
            case HARD -> hardMinutes;
            case GOOD -> step + 1 < minutes.length ? minutes[step + 1] : NONE;
            case EASY -> NONE;
        };
    }

    /** Minutes until a card that was forgotten in review is shown again. */
    long minutesAfterLapse(int step) {
        return step < minutes.length ? minutes[step] : NONE;
    }

    static int stepAfter(int step, Rating rating) {
        return switch (rating) {
            case AGAIN, EASY -> 0;
            case HARD -> step;
            case GOOD -> step + 1;
        };
    }
}
