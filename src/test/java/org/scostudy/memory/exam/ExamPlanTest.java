package org.scostudy.memory.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Pace;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.simulate.Course;
import org.scostudy.memory.simulate.DuePlan;
import org.scostudy.memory.simulate.ExamDatePlan;
import org.scostudy.memory.simulate.FsrsMind;

class ExamPlanTest {

    private static final int CARDS = 200;
    private static final int DAYS = 30;
    private static final double SCARCE = 200;

    private final Outlooks outlooks = new Outlooks(Scheduling.DEFAULT, Pace.USUAL, DAYS);

    private static List<ExamCard> unmet(int cards) {
        return IntStream.range(0, cards)
                .mapToObj(card -> new ExamCard(card, null, 0))
                .toList();
    }

    @Test
    void with_little_time_it_brings_more_than_doing_what_is_due() {
        double planned = 0;
        double due = 0;
        for (long seed = 0; seed < 10; seed++) {
            planned +=
                    studied(seed, new ExamDatePlan(new ExamPlan(outlooks, 1), Scheduling.DEFAULT, CARDS, DAYS, SCARCE));
            due += studied(seed, new DuePlan(Scheduling.DEFAULT, CARDS, 15, 200));
        }
        assertThat(planned).isGreaterThan(1.15 * due);
    }

    private static double studied(long seed, org.scostudy.memory.simulate.Plan plan) {
        Course course = new Course(new FsrsMind(Scheduling.DEFAULT), CARDS, Pace.USUAL, seed);
        course.study(plan, 0, DAYS, SCARCE);
        return course.score(DAYS);
    }

    @Test
    void what_is_expected_comes_about() {
        ExamPlan plan = new ExamPlan(outlooks, 1);
        ExpectedScore promised = plan.advise(unmet(CARDS), DAYS, SCARCE).readiness();
        assertThat(studied(3, new ExamDatePlan(plan, Scheduling.DEFAULT, CARDS, DAYS, SCARCE)))
                .isCloseTo(promised.expected(), within(0.1));
        assertThat(promised.low()).isLessThan(promised.expected());
        assertThat(promised.high()).isGreaterThan(promised.expected());
    }

    @Test
    void it_fills_the_day_and_not_more() {
        ExamDay advice = new ExamPlan(outlooks, 1).advise(unmet(CARDS), DAYS, 600);
        assertThat(advice.seconds()).isBetween(500.0, 630.0);
    }

    @Test
    void a_target_that_is_reached_costs_less() {
        List<ExamCard> cards = new ArrayList<>();
        for (int card = 0; card < CARDS; card++) {
            cards.add(new ExamCard(card, new MemoryState(20, 5), 10));
        }
        double all = new ExamPlan(outlooks, 1).advise(cards, 5, 600).seconds();
        assertThat(new ExamPlan(outlooks, 0.8).advise(cards, 5, 600).seconds()).isLessThan(all);
    }

    @Test
    void on_the_last_day_what_is_almost_forgotten_comes_before_what_is_known() {
        List<ExamCard> cards = List.of(
                new ExamCard(0, new MemoryState(1000, 5), 3),
                new ExamCard(1, new MemoryState(2, 5), 20),
                new ExamCard(2, new MemoryState(10, 5), 10));
        assertThat(new ExamPlan(outlooks, 1).advise(cards, 1, 600).today()).startsWith(1, 2);
    }

    @Test
    void a_card_answered_today_has_had_its_turn() {
        List<ExamCard> cards = List.of(new ExamCard(0, new MemoryState(0.5, 5), 0));
        assertThat(new ExamPlan(outlooks, 1).advise(cards, 3, 600).today()).isEmpty();
    }

    @Test
    void an_exam_today_or_yesterday_and_a_day_without_minutes_leave_nothing_to_do() {
        ExamPlan plan = new ExamPlan(outlooks, 1);
        List<ExamCard> cards = List.of(new ExamCard(0, new MemoryState(5, 5), 5), new ExamCard(1, null, 0));
        for (ExamDay nothing :
                List.of(plan.advise(cards, 0, 600), plan.advise(cards, -1, 600), plan.advise(cards, 10, 0))) {
            assertThat(nothing.today()).isEmpty();
            assertThat(nothing.seconds()).isZero();
        }
        assertThat(plan.advise(cards, 0, 600).readiness().expected()).isCloseTo(0.45, within(0.001));
        assertThat(plan.advise(List.of(), 10, 600).readiness()).isEqualTo(new ExpectedScore(0, 0, 0));
    }

    @Test
    void an_exam_in_two_years_is_looked_at_in_longer_steps() {
        Outlooks far = new Outlooks(Scheduling.DEFAULT, Pace.USUAL, 730);
        assertThat(new ExamPlan(far, 0.9)
                        .advise(unmet(50), 730, 600)
                        .readiness()
                        .expected())
                .isBetween(0.5, 1.0);
    }
}
