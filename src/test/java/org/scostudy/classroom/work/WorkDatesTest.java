package org.scostudy.classroom.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.scostudy.classroom.School;
import org.scostudy.classroom.roster.ClassRefused;

class WorkDatesTest {

    private static final Instant MONDAY = School.MONDAY;
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));
    private static final Instant SUNDAY = MONDAY.plus(Duration.ofDays(6));
    private static final Duration MOMENT = Duration.ofMillis(1);

    @Test
    void an_assignment_opens_is_late_after_due_and_closes() {
        WorkDates dates = new WorkDates(MONDAY, FRIDAY, SUNDAY);
        assertThat(dates.at(MONDAY.minus(MOMENT))).isEqualTo(WorkDates.State.NOT_YET);
        assertThat(dates.at(MONDAY)).isEqualTo(WorkDates.State.OPEN);
        assertThat(dates.at(FRIDAY)).isEqualTo(WorkDates.State.OPEN);
        assertThat(dates.at(FRIDAY.plus(MOMENT))).isEqualTo(WorkDates.State.LATE);
        assertThat(dates.at(SUNDAY)).isEqualTo(WorkDates.State.LATE);
        assertThat(dates.at(SUNDAY.plus(MOMENT))).isEqualTo(WorkDates.State.CLOSED);
    }

    @Test
    void without_dates_it_is_always_open() {
        assertThat(WorkDates.ALWAYS.at(Instant.EPOCH)).isEqualTo(WorkDates.State.OPEN);
    }

    @Test
    void it_cannot_be_due_before_it_opens_nor_close_before_it_is_due() {
        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(() -> new WorkDates(FRIDAY, MONDAY, null))
                .matches(refused -> refused.reason() == ClassRefused.Reason.DUE_BEFORE_OPEN);
        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(() -> new WorkDates(null, FRIDAY, MONDAY))
                .matches(refused -> refused.reason() == ClassRefused.Reason.CLOSED_BEFORE_DUE);
        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(() -> new WorkDates(FRIDAY, null, MONDAY))
                .matches(refused -> refused.reason() == ClassRefused.Reason.CLOSED_BEFORE_DUE);
    }
}
