package org.scostudy.memory.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.MemoryModel;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Pace;
import org.scostudy.memory.Rating;
import org.scostudy.memory.ReviewGain;
import org.scostudy.memory.Scheduling;

/** In which order those who were away best go through what waits for them. */
class BacklogTest {

    private static final int CARDS = 1_500;
    private static final int NEW_PER_DAY = 12;
    private static final int LEARNERS = 6;
    private static final int MONTH = 30;
    private static final MemoryModel MODEL = MemoryModel.of(Scheduling.DEFAULT);

    /** @param left days until the end of the plan */
    record Card(int number, MemoryState memory, int elapsed, int overdue, int left) {

        double recalled() {
            return MODEL.retrievability(elapsed, memory);
        }
    }

    /** What comes first is least. */
    @FunctionalInterface
    private interface Order {
        double of(Card card);
    }

    /** @param seconds a day of the plan */
    private record Break(int studied, int away, int plan, double seconds) {

        int back() {
            return studied + away;
        }

        int end() {
            return back() + plan;
        }
    }

    /** Cards known by all learners together, as the plan ends and a month later. */
    private record Kept(double atTheEnd, double later) {}

    private static final ReviewGain GAIN = new ReviewGain(Scheduling.DEFAULT);

    private static final Order BY_GAIN = card -> -GAIN.of(card.memory(), card.elapsed());
    private static final Order LONGEST_OVERDUE = card -> -card.overdue();
    private static final Order LEAST_LIKELY = Card::recalled;
    private static final Order MOST_LIKELY = card -> -card.recalled();
    private static final Order GREATEST_FALL =
            card -> MODEL.retrievability(card.elapsed() + card.left(), card.memory()) - card.recalled();

    @Test
    void what_a_review_brings_for_its_time_keeps_more_than_any_other_order() {
        for (Break each : List.of(new Break(120, 30, 10, 500), new Break(200, 60, 14, 600))) {
            Kept best = kept(each, BY_GAIN);
            for (Order other : List.of(LONGEST_OVERDUE, LEAST_LIKELY, MOST_LIKELY, GREATEST_FALL)) {
                Kept worse = kept(each, other);
                assertThat(best.later()).isGreaterThan(worse.later());
                assertThat(best.atTheEnd()).isGreaterThan(0.999 * worse.atTheEnd());
            }
        }
    }

    private static Kept kept(Break pause, Order order) {
        double atTheEnd = 0;
        double later = 0;
        for (int seed = 0; seed < LEARNERS; seed++) {
            Scheduling truth = Scheduling.DEFAULT.withParameters(Variety.drawn(new SplittableRandom(seed)));
            Course course = new Course(new FsrsMind(truth), CARDS, Pace.USUAL, seed);
            AfterBreak plan = new AfterBreak(pause, order);
            course.study(plan, 0, pause.studied(), Double.MAX_VALUE);
            course.study(plan, pause.back(), pause.plan(), pause.seconds());
            atTheEnd += course.score(pause.end()) * CARDS;
            later += course.score(pause.end() + MONTH) * CARDS;
        }
        return new Kept(atTheEnd, later);
    }

    /** Usual days, and after the break what is due in an order, without new cards. */
    private static final class AfterBreak implements Plan {

        private final Break pause;
        private final Order order;
        private final DuePlan usual = new DuePlan(Scheduling.DEFAULT, CARDS, NEW_PER_DAY, Integer.MAX_VALUE);
        private final Seen seen = new Seen(Scheduling.DEFAULT, CARDS);
        private final int[] due = new int[CARDS];
        private List<Integer> queue = List.of();
        private boolean back;

        AfterBreak(Break pause, Order order) {
            this.pause = pause;
            this.order = order;
        }

        @Override
        public void begins(int day) {
            back = day >= pause.back();
            usual.begins(day);
            if (back) {
                queue = new ArrayList<>(IntStream.range(0, CARDS)
                        .filter(card -> seen.memory(card) != null && due[card] <= day)
                        .mapToObj(card -> card(card, day))
                        .sorted(Comparator.comparingDouble(order::of))
                        .map(Card::number)
                        .toList());
            }
        }

        private Card card(int number, int day) {
            return new Card(
                    number,
                    Objects.requireNonNull(seen.memory(number)),
                    day - seen.lastDay(number),
                    day - due[number],
                    pause.end() - day);
        }

        @Override
        public int next() {
            if (!back) {
                return usual.next();
            }
            return queue.isEmpty() ? NONE : queue.removeFirst();
        }

        @Override
        public void answered(int card, int day, Rating rating) {
            usual.answered(card, day, rating);
            MemoryState memory = seen.answered(card, day, rating);
            due[card] = day + seen.intervalDays(memory, Scheduling.DEFAULT.desiredRetention());
        }
    }
}
