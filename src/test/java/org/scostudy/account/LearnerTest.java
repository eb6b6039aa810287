package org.scostudy.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LearnerTest {

    private static Learner learnerIn(String zone) {
        return new Learner(
                1, "aizhan", "Aizhan", Role.LEARNER, ZoneId.of(zone), Learner.USUAL_DAY_START, Appearance.SYSTEM, null);
    }

    @Nested
    class When_the_day_starts_at_four_in_the_morning {

        private final Learner learner = learnerIn("Asia/Tashkent");

        @Test
        void three_in_the_morning_belongs_to_the_day_before() {
            assertThat(learner.dayOf(Instant.parse("2026-03-09T22:59:59Z"))).isEqualTo("2026-03-09");
        }

        @Test
        void four_in_the_morning_begins_the_new_day() {
            assertThat(learner.dayOf(Instant.parse("2026-03-09T23:00:00Z"))).isEqualTo("2026-03-10");
        }

        @Test
        void the_start_of_a_day_is_its_first_instant() {
            assertThat(learner.startOf(LocalDate.of(2026, 3, 10))).isEqualTo("2026-03-09T23:00:00Z");
        }
    }

    @Nested
    class When_the_clocks_change {

        private final Learner learner = learnerIn("Europe/Berlin");

        @Test
        void every_start_of_day_lies_in_its_own_day() {
            LocalDate.of(2026, 1, 1)
                    .datesUntil(LocalDate.of(2027, 1, 1))
                    .forEach(day ->
                            assertThat(learner.dayOf(learner.startOf(day))).isEqualTo(day));
        }
    }
}
