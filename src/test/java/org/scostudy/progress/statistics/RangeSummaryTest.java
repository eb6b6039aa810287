package org.scostudy.progress.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.scostudy.progress.statistics.SmallLog.TODAY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.Fsrs;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;

/** Small logs, worked out by hand. */
class RangeSummaryTest {

    private static final LocalDate MONTH_AGO = TODAY.minusDays(29);

    private static RangeSummary month(PastAnswers past) {
        return RangeSummary.of(past, MONTH_AGO, TODAY);
    }

    private static int answers(RangeSummary summary, LocalDate day) {
        int group = Math.toIntExact(ChronoUnit.DAYS.between(MONTH_AGO, day));
        return IntStream.of(
                        summary.answers(group, CardAge.LEARNING),
                        summary.answers(group, CardAge.YOUNG),
                        summary.answers(group, CardAge.MATURE))
                .sum();
    }

    @Nested
    class An_empty_log {

        private final RangeSummary summary = month(new SmallLog().done());

        @Test
        void has_nothing_in_it_and_no_number_that_is_none() {
            assertThat(summary.answers()).isZero();
            assertThat(summary.minutes()).isZero();
            assertThat(summary.dayGroups().size()).isEqualTo(30);
            assertThat(summary.calibration()).isEqualTo(new Calibration(Recalled.NONE, 0, java.util.List.of()));
            assertThat(summary.retention(CardAge.MATURE).share()).isZero();
            assertThat(summary.byPart(card -> card)).isEmpty();
        }
    }

    @Nested
    class Ten_answers {

        /** Two cards: one met, learned and reviewed three times, one met and forgotten twice. */
        private final PastAnswers past = new SmallLog()
                .answer("a", TODAY.minusDays(20), Rating.GOOD, Phase.NEW)
                .answer("a", TODAY.minusDays(20), Rating.GOOD, Phase.LEARNING)
                .answer("a", TODAY.minusDays(18), Rating.GOOD, Phase.REVIEW)
                .answer("a", TODAY.minusDays(10), Rating.AGAIN, Phase.REVIEW)
                .answer("a", TODAY.minusDays(10), Rating.GOOD, Phase.RELEARNING)
                .answer("a", TODAY.minusDays(8), Rating.GOOD, Phase.REVIEW)
                .answer("b", TODAY.minusDays(5), Rating.AGAIN, Phase.NEW)
                .answer("b", TODAY.minusDays(4), Rating.AGAIN, Phase.LEARNING)
                .answer("b", TODAY.minusDays(3), Rating.HARD, Phase.LEARNING)
                .answer("b", TODAY, 8, Rating.EASY, Phase.LEARNING, 60_000, false)
                .done();

        private final RangeSummary summary = month(past);

        @Test
        void are_counted_on_their_days_with_the_time_they_took() {
            assertThat(summary.answers()).isEqualTo(10);
            assertThat(answers(summary, TODAY.minusDays(20))).isEqualTo(2);
            assertThat(answers(summary, TODAY.minusDays(19))).isZero();
            assertThat(answers(summary, TODAY)).isEqualTo(1);
            assertThat(summary.minutes()).isEqualTo(9 * 0.1 + 1, within(1e-9));
            assertThat(summary.minutes(29)).isEqualTo(1, within(1e-9));
        }

        @Test
        void are_the_first_of_their_cards_once() {
            assertThat(IntStream.range(0, 30).map(summary::met).sum()).isEqualTo(2);
            assertThat(summary.met(9)).isOne();
            assertThat(summary.met(24)).isOne();
        }

        @Test
        void are_reviews_where_a_night_lay_before_them() {
            assertThat(summary.retention(CardAge.YOUNG)).isEqualTo(new Recalled(3, 2));
            assertThat(summary.retention(CardAge.LEARNING)).isEqualTo(new Recalled(3, 2));
            assertThat(summary.retention(CardAge.MATURE)).isEqualTo(Recalled.NONE);
            assertThat(summary.calibration().reviews()).isEqualTo(new Recalled(6, 4));
        }

        @Test
        void stand_at_their_hours_and_under_their_buttons() {
            assertThat(summary.answersAt(12)).isEqualTo(9);
            assertThat(summary.answersAt(8)).isEqualTo(1);
            assertThat(summary.recalledAt(8)).isEqualTo(new Recalled(1, 1));
            assertThat(summary.graded(CardAge.YOUNG, Rating.AGAIN)).isEqualTo(1);
            assertThat(summary.graded(CardAge.LEARNING, Rating.AGAIN)).isEqualTo(2);
            assertThat(summary.graded(CardAge.LEARNING, Rating.EASY)).isEqualTo(1);
        }

        @Test
        void belong_to_the_parts_of_their_cards() {
            assertThat(summary.byPart(card -> card.equals("a") ? "west" : "economy"))
                    .containsOnly(
                            java.util.Map.entry("west", new RangeSummary.Part(6, new Recalled(3, 2))),
                            java.util.Map.entry("economy", new RangeSummary.Part(4, new Recalled(3, 2))));
        }

        @Test
        void count_from_the_first_day_that_is_asked_for_only() {
            RangeSummary lately = RangeSummary.of(past, TODAY.minusDays(4), TODAY);
            assertThat(lately.answers()).isEqualTo(3);
        }
    }

    @Nested
    class What_was_foretold {

        private final Fsrs fsrs = new Fsrs(Scheduling.DEFAULT);

        @Test
        void is_what_the_scheduler_expected_when_the_answer_was_given() {
            PastAnswers past = new SmallLog()
                    .answer("a", TODAY.minusDays(20), Rating.GOOD, Phase.NEW)
                    .answer("a", TODAY.minusDays(18), Rating.GOOD, Phase.REVIEW)
                    .answer("a", TODAY.minusDays(10), Rating.AGAIN, Phase.REVIEW)
                    .done();
            MemoryState first = fsrs.initial(Rating.GOOD);
            MemoryState second = fsrs.next(first, 2, Rating.GOOD);
            double one = fsrs.retrievability(2, first);
            double other = fsrs.retrievability(8, second);
            Calibration calibration = month(past).calibration();
            assertThat(calibration.foretold()).isEqualTo((one + other) / 2, within(1e-6));
            assertThat(calibration.reviews()).isEqualTo(new Recalled(2, 1));
            assertThat(calibration.bins())
                    .allSatisfy(bin -> assertThat(bin.foretold()).isBetween(bin.from() - 1e-6, bin.to() + 1e-6));
        }
    }

    @Nested
    class Strange_logs {

        @Test
        void of_nothing_but_again_remember_nothing() {
            SmallLog log = new SmallLog();
            for (int ago = 29; ago >= 0; ago--) {
                log.answer("a", TODAY.minusDays(ago), Rating.AGAIN, ago == 29 ? Phase.NEW : Phase.LEARNING);
            }
            Calibration calibration = month(log.done()).calibration();
            assertThat(calibration.reviews()).isEqualTo(new Recalled(29, 0));
            assertThat(calibration.foretold()).isBetween(0.0, 1.0);
        }

        @Test
        void of_nothing_but_easy_remember_all_and_the_card_is_mature_soon() {
            PastAnswers past = new SmallLog()
                    .answer("a", TODAY.minusDays(29), Rating.EASY, Phase.NEW)
                    .answer("a", TODAY.minusDays(21), Rating.EASY, Phase.REVIEW)
                    .answer("a", TODAY, Rating.EASY, Phase.REVIEW)
                    .done();
            RangeSummary summary = month(past);
            assertThat(summary.retention(CardAge.YOUNG)).isEqualTo(new Recalled(1, 1));
            assertThat(summary.retention(CardAge.MATURE)).isEqualTo(new Recalled(1, 1));
            assertThat(summary.calibration().reviews().share()).isEqualTo(1);
        }

        @Test
        void with_answers_of_a_time_to_come_are_told_of_without_them() {
            PastAnswers past = new SmallLog()
                    .answer("a", TODAY, Rating.GOOD, Phase.NEW)
                    .answer("a", TODAY.plusYears(1), Rating.GOOD, Phase.REVIEW)
                    .answer("b", TODAY.plusDays(1), Rating.GOOD, Phase.NEW)
                    .done();
            assertThat(past.later()).isEqualTo(2);
            assertThat(past.size()).isEqualTo(1);
        }

        @Test
        void of_the_past_century_are_shown_by_years() {
            PastAnswers past = new SmallLog()
                    .answer("a", LocalDate.of(1926, 5, 1), Rating.GOOD, Phase.NEW)
                    .answer("a", TODAY, Rating.GOOD, Phase.REVIEW)
                    .done();
            LocalDate first = StudyDays.of(past, TODAY).first();
            RangeSummary summary = RangeSummary.of(past, TimeRange.ALL.from(TODAY, first), TODAY);
            assertThat(summary.dayGroups().unit()).isEqualTo(ChronoUnit.YEARS);
            assertThat(summary.dayGroups().size()).isEqualTo(101);
            assertThat(summary.answers()).isEqualTo(2);
            assertThat(summary.calibration().foretold()).isBetween(0.0, 1.0);
        }

        @Test
        void whose_days_go_backwards_as_a_traveller_s_do_count_no_day_below_nought() {
            PastAnswers past = new SmallLog()
                    .answer("a", TODAY.minusDays(3), Rating.GOOD, Phase.NEW)
                    .answer("a", TODAY.minusDays(4), Rating.GOOD, Phase.LEARNING)
                    .done();
            assertThat(month(past).calibration().reviews()).isEqualTo(Recalled.NONE);
            assertThat(month(past).answers()).isEqualTo(2);
        }

        @Test
        void with_answers_that_were_taken_back_are_as_if_they_had_not_been_given() {
            PastAnswers past = new SmallLog()
                    .answer("a", TODAY.minusDays(9), Rating.GOOD, Phase.NEW)
                    .answer("a", TODAY.minusDays(2), Rating.AGAIN, Phase.REVIEW)
                    .undo("a", 1)
                    .answer("a", TODAY.minusDays(2), Rating.GOOD, Phase.REVIEW)
                    .done();
            assertThat(month(past).answers()).isEqualTo(2);
            assertThat(month(past).calibration().reviews()).isEqualTo(new Recalled(1, 1));
        }

        @Test
        void with_answers_from_quizzes_count_them_for_days_and_not_for_how_cards_are_answered() {
            PastAnswers past = new SmallLog()
                    .answer("a", TODAY.minusDays(9), Rating.GOOD, Phase.NEW)
                    .answer("a", TODAY.minusDays(2), 12, Rating.AGAIN, Phase.REVIEW, 5_000, true)
                    .done();
            RangeSummary summary = month(past);
            assertThat(summary.answers()).isEqualTo(2);
            assertThat(summary.minutes()).isEqualTo(0.1, within(1e-9));
            assertThat(summary.calibration().reviews()).isEqualTo(Recalled.NONE);
            assertThat(summary.answersAt(12)).isEqualTo(1);
        }
    }
}
