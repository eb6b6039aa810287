package org.scostudy.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.scostudy.memory.Rating.AGAIN;
import static org.scostudy.memory.Rating.EASY;
import static org.scostudy.memory.Rating.GOOD;
import static org.scostudy.memory.Rating.HARD;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SchedulerTest {

    private static final Instant MORNING = Instant.parse("2026-01-01T08:00:00Z");
    private static final Scheduling EXACT = Scheduling.DEFAULT.withFuzz(false);

    private static CardMemory afterAnswers(Scheduling scheduling, CardMemory card, Rating... ratings) {
        Scheduler scheduler = new Scheduler(scheduling, DayCount.UTC);
        for (Rating rating : ratings) {
            card = scheduler.next(card, rating, card.due(), 0);
        }
        return card;
    }

    private static CardMemory newCard(Scheduling scheduling, Rating... ratings) {
        return afterAnswers(scheduling, CardMemory.fresh(MORNING), ratings);
    }

    private static Duration waitOf(CardMemory card) {
        return Duration.between(Objects.requireNonNull(card.lastReview()), card.due());
    }

    @Nested
    class When_a_card_is_new {

        @Test
        void again_shows_it_after_the_first_step() {
            CardMemory card = newCard(EXACT, AGAIN);
            assertThat(card.phase()).isEqualTo(Phase.LEARNING);
            assertThat(card.step()).isZero();
            assertThat(waitOf(card)).hasMinutes(1);
        }

        @Test
        void hard_waits_half_way_between_the_first_two_steps() {
            CardMemory card = newCard(EXACT, HARD);
            assertThat(card.step()).isZero();
            assertThat(waitOf(card)).isEqualTo(Duration.ofMinutes(6));
        }

        @Test
        void hard_waits_half_as_long_again_when_there_is_one_step() {
            Scheduling oneStep = EXACT.withLearningSteps(Duration.ofMinutes(10));
            assertThat(waitOf(newCard(oneStep, HARD))).isEqualTo(Duration.ofMinutes(15));
        }

        @Test
        void good_moves_it_to_the_next_step() {
            CardMemory card = newCard(EXACT, GOOD);
            assertThat(card.step()).isEqualTo(1);
            assertThat(waitOf(card)).isEqualTo(Duration.ofMinutes(10));
        }

        @Test
        void easy_sends_it_to_review_at_once() {
            CardMemory card = newCard(EXACT, EASY);
            assertThat(card.phase()).isEqualTo(Phase.REVIEW);
            assertThat(card.scheduledDays()).isEqualTo(8);
        }

        @Test
        void every_grade_sends_it_to_review_when_there_are_no_steps() {
            Scheduling noSteps = EXACT.withLearningSteps();
            assertThat(new Scheduler(noSteps, DayCount.UTC)
                            .preview(CardMemory.fresh(MORNING), MORNING, 0)
                            .values())
                    .extracting(CardMemory::phase)
                    .containsOnly(Phase.REVIEW);
        }

        @Test
        void a_step_of_a_day_or_more_counts_as_review() {
            CardMemory card = newCard(EXACT.withLearningSteps(Duration.ofMinutes(1), Duration.ofDays(2)), GOOD);
            assertThat(card.phase()).isEqualTo(Phase.REVIEW);
            assertThat(card.scheduledDays()).isEqualTo(2);
            assertThat(card.step()).isEqualTo(1);
        }

        @Test
        void it_has_no_chance_of_recall_yet() {
            assertThat(new Scheduler(EXACT, DayCount.UTC).retrievability(CardMemory.fresh(MORNING), MORNING))
                    .isZero();
        }
    }

    @Nested
    class When_a_card_is_being_learned {

        @Test
        void good_on_the_last_step_sends_it_to_review() {
            CardMemory card = newCard(EXACT, GOOD, GOOD);
            assertThat(card.phase()).isEqualTo(Phase.REVIEW);
            assertThat(card.step()).isZero();
            assertThat(card.scheduledDays()).isPositive();
        }

        @Test
        void hard_keeps_it_on_its_step() {
            CardMemory card = newCard(EXACT, GOOD, HARD);
            assertThat(card.phase()).isEqualTo(Phase.LEARNING);
            assertThat(card.step()).isEqualTo(1);
        }

        @Test
        void again_starts_the_steps_over_and_is_no_lapse() {
            CardMemory card = newCard(EXACT, GOOD, AGAIN);
            assertThat(card.step()).isZero();
            assertThat(card.lapses()).isZero();
            assertThat(card.reps()).isEqualTo(2);
        }
    }

    @Nested
    class When_a_card_is_in_review {

        private final CardMemory card = newCard(EXACT, EASY);

        @Test
        void again_counts_a_lapse_and_relearns() {
            CardMemory forgotten = afterAnswers(EXACT, card, AGAIN);
            assertThat(forgotten.phase()).isEqualTo(Phase.RELEARNING);
            assertThat(forgotten.lapses()).isEqualTo(1);
            assertThat(waitOf(forgotten)).isEqualTo(Duration.ofMinutes(10));
        }

        @Test
        void again_keeps_it_in_review_when_there_are_no_relearning_steps() {
            CardMemory forgotten = afterAnswers(EXACT.withRelearningSteps(), card, AGAIN);
            assertThat(forgotten.phase()).isEqualTo(Phase.REVIEW);
            assertThat(forgotten.scheduledDays()).isPositive();
        }

        @Test
        void it_returns_to_review_after_the_relearning_steps() {
            assertThat(afterAnswers(EXACT, card, AGAIN, GOOD).phase()).isEqualTo(Phase.REVIEW);
        }

        @Test
        void its_chance_of_recall_falls_to_the_desired_retention_by_the_time_it_is_due() {
            double chance = new Scheduler(EXACT, DayCount.UTC).retrievability(card, card.due());
            assertThat(chance).isCloseTo(0.9, within(0.01));
        }

        @Test
        void a_higher_desired_retention_shows_it_sooner() {
            CardMemory strict = afterAnswers(EXACT.withDesiredRetention(0.97), card, GOOD);
            assertThat(strict.scheduledDays())
                    .isLessThan(afterAnswers(EXACT, card, GOOD).scheduledDays());
        }

        @Test
        void the_order_of_the_grades_outranks_the_maximum_interval() {
            Scheduling atMostAMonth = EXACT.withMaximumIntervalDays(30);
            CardMemory old = afterAnswers(atMostAMonth, card, EASY, EASY);
            assertThat(new Scheduler(atMostAMonth, DayCount.UTC)
                            .preview(old, old.due(), 0)
                            .values())
                    .extracting(CardMemory::scheduledDays)
                    .containsExactly(0, 30, 31, 32);
        }

        @Test
        void the_learners_own_day_decides_what_the_same_day_is() {
            Instant last = Objects.requireNonNull(card.lastReview());
            Instant later = last.plus(Duration.ofHours(12));
            DayCount dayEndsBetween = instant -> DayCount.UTC.dayOf(instant.plus(Duration.ofHours(10)));
            assertThat(new Scheduler(EXACT, DayCount.UTC).retrievability(card, later))
                    .isEqualTo(1);
            assertThat(new Scheduler(EXACT, dayEndsBetween).retrievability(card, later))
                    .isLessThan(1);
        }

        @Test
        void an_answer_before_the_last_one_counts_as_given_on_the_same_day() {
            Scheduler scheduler = new Scheduler(EXACT, DayCount.UTC);
            Instant last = Objects.requireNonNull(card.lastReview());
            assertThat(scheduler
                            .next(card, GOOD, last.minus(Duration.ofDays(3)), 0)
                            .memory())
                    .isEqualTo(scheduler.next(card, GOOD, last, 0).memory());
        }
    }

    @Nested
    class When_short_term_is_off {

        private final Scheduling days = EXACT.withShortTerm(false);

        @Test
        void a_new_card_goes_to_review_whatever_the_answer() {
            CardMemory card = newCard(days, AGAIN);
            assertThat(card.phase()).isEqualTo(Phase.REVIEW);
            assertThat(card.scheduledDays()).isEqualTo(1);
            assertThat(card.lapses()).isZero();
        }

        @Test
        void a_card_left_on_a_step_joins_the_others_in_review() {
            CardMemory learning = newCard(EXACT, GOOD);
            assertThat(afterAnswers(days, learning, GOOD).phase()).isEqualTo(Phase.REVIEW);
        }
    }
}
