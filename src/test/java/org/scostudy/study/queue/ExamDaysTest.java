package org.scostudy.study.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.Rating;
import org.scostudy.study.StudyTable;
import org.scostudy.study.settings.ExamAim;
import org.scostudy.study.settings.Preferences;

/** Who studies for an exam is asked what brings most on that day, within the minutes of a day. */
class ExamDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int MANY = 60;

    private final StudyTable table = new StudyTable();

    @AfterEach
    void leaves() {
        table.close();
    }

    private void cards(int number) {
        table.with(IntStream.range(0, number)
                .mapToObj(card -> "origin/fact-" + card + ":year")
                .toArray(String[]::new));
    }

    private void aims(int daysLeft, int percent, int minutes) {
        table.prefers(
                Preferences.DEFAULT.withNewPerDay(1).withExam(new ExamAim(TODAY.plusDays(daysLeft), percent, minutes)));
    }

    private ExamOutlook outlook() {
        return table.queues.outlook(table.learner).orElseThrow();
    }

    @Test
    void with_time_enough_every_card_is_met_before_the_day_whatever_the_limit_of_new_ones() {
        cards(4);
        aims(2, 100, 60);
        assertThat(table.studiesAll(Rating.GOOD)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(table.cards.answeredIds(table.learner.id())).hasSize(4);
    }

    @Test
    void with_little_time_only_so_many_are_asked_as_fit_into_it() {
        cards(MANY);
        aims(20, 100, 2);
        int today = table.deal().counts().total();
        assertThat(today).isBetween(3, 12);
        assertThat(outlook().reached()).isFalse();
        assertThat(outlook().expected().expected()).isBetween(0.05, 0.95);
        assertThat(outlook().enoughMinutes().orElse(999)).isGreaterThan(2);
    }

    @Test
    void a_card_that_was_answered_today_does_not_come_again_for_the_exam() {
        cards(3);
        aims(5, 100, 60);
        table.studiesAll(Rating.EASY);
        assertThat(table.deal().cards()).isEmpty();
        assertThat(table.deal().finish()).isNotNull();
    }

    @Test
    void on_the_last_day_cards_come_that_are_not_due() {
        cards(3);
        table.studiesAll(Rating.GOOD);
        table.passes(Duration.ofDays(1));
        assertThat(table.studiesAll(Rating.GOOD))
                .as("nothing is due in the usual way")
                .isEmpty();
        aims(2, 100, 60);
        assertThat(table.studiesAll(Rating.GOOD)).hasSize(3);
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void more_minutes_never_promise_less() {
        cards(MANY);
        double before = 0;
        for (int minutes : new int[] {1, 2, 5, 10, 30}) {
            aims(10, 100, minutes);
            double now = outlook().expected().expected();
            assertThat(now).isGreaterThanOrEqualTo(before - 0.005);
            before = now;
        }
        assertThat(before).isGreaterThan(0.8);
    }

    @Nested
    class When_the_day_has_come {

        @Test
        void everything_goes_on_as_before() {
            cards(4);
            aims(1, 100, 60);
            table.passes(Duration.ofDays(1));
            assertThat(table.queues.outlook(table.learner)).isEmpty();
            assertThat(table.deal().counts().fresh()).as("one new card a day").isEqualTo(1);
        }
    }

    @Test
    void without_minutes_left_nothing_more_is_asked_of_the_day() {
        cards(MANY);
        aims(20, 100, 1);
        table.studiesAll(Rating.GOOD);
        assertThat(table.deal().counts().total()).isZero();
    }

    @Test
    void an_empty_bank_promises_nothing_and_asks_nothing() {
        aims(5, 85, 20);
        assertThat(table.deal().cards()).isEmpty();
        assertThat(outlook().expected().expected()).isZero();
    }
}
