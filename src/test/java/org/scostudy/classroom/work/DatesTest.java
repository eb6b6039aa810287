package org.scostudy.classroom.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.scostudy.classroom.School;
import org.scostudy.classroom.roster.Refused;

class DatesTest {

    private static final Instant MONDAY = School.MONDAY;
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));
    private static final Instant SUNDAY = MONDAY.plus(Duration.ofDays(6));
    private static final Duration MOMENT = Duration.ofMillis(1);

    @Test
    void an_assignment_opens_is_late_after_due_and_closes() {
        Dates dates = new Dates(MONDAY, FRIDAY, SUNDAY);
        assertThat(dates.at(MONDAY.minus(MOMENT))).isEqualTo(Dates.State.NOT_YET);
        assertThat(dates.at(MONDAY)).isEqualTo(Dates.State.OPEN);
        assertThat(dates.at(FRIDAY)).isEqualTo(Dates.State.OPEN);
        assertThat(dates.at(FRIDAY.plus(MOMENT))).isEqualTo(Dates.State.LATE);
        assertThat(dates.at(SUNDAY)).isEqualTo(Dates.State.LATE);
        assertThat(dates.at(SUNDAY.plus(MOMENT))).isEqualTo(Dates.State.CLOSED);
    }

    @Test
    void without_dates_it_is_always_open() {
        assertThat(Dates.ALWAYS.at(Instant.EPOCH)).isEqualTo(Dates.State.OPEN);
    }

    @Test
    void it_cannot_be_due_before_it_opens_nor_close_before_it_is_due() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Dates(FRIDAY, MONDAY, null))
                .matches(refused -> refused.reason() == Refused.Reason.DUE_BEFORE_OPEN);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Dates(null, FRIDAY, MONDAY))
                .matches(refused -> refused.reason() == Refused.Reason.CLOSED_BEFORE_DUE);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Dates(FRIDAY, null, MONDAY))
                .matches(refused -> refused.reason() == Refused.Reason.CLOSED_BEFORE_DUE);
    }
}
