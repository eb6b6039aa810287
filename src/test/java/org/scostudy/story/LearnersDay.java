package org.scostudy.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.scostudy.account.Learner;

/** The day of whoever lives in UTC and begins it when most do: until four in the morning it is still yesterday. */
final class LearnersDay {

    private LearnersDay() {}

    static LocalDate now() {
        return LocalDateTime.now(ZoneOffset.UTC)
                .minusNanos(Learner.USUAL_DAY_START.toNanoOfDay())
                .toLocalDate();
    }
}
