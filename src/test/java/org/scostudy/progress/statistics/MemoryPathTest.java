package org.scostudy.progress.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.Fsrs;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.progress.statistics.MemoryPath.Graded;
import org.scostudy.progress.statistics.MemoryPath.Point;

class MemoryPathTest {

    private static MemoryPath path(int until, Graded... answers) {
        return MemoryPath.of(List.of(answers), until, _ -> Scheduling.DEFAULT);
    }

    @Test
    void each_answer_says_what_was_expected_of_it_and_what_it_left() {
        Fsrs fsrs = new Fsrs(Scheduling.DEFAULT);
        MemoryState first = fsrs.initial(Rating.GOOD);
        MemoryPath path = path(120, new Graded(100, Rating.GOOD, 0), new Graded(103, Rating.AGAIN, 0));
        assertThat(path.steps().getFirst().foretold()).isNaN();
        assertThat(path.steps().getFirst().after()).isEqualTo(first);
        assertThat(path.steps().getLast().waited()).isEqualTo(3);
        assertThat(path.steps().getLast().foretold()).isEqualTo(fsrs.retrievability(3, first), within(1e-9));
        assertThat(path.steps().getLast().after()).isEqualTo(fsrs.next(first, 3, Rating.AGAIN));
    }

    @Test
    void the_curve_falls_from_answer_to_answer_and_is_whole_after_each() {
        MemoryPath path = path(120, new Graded(100, Rating.GOOD, 0), new Graded(103, Rating.GOOD, 0));
        List<Point> curve = path.curve();
        assertThat(curve.getFirst()).isEqualTo(new Point(100, 1));
        assertThat(curve.getLast().day()).isEqualTo(120);
        for (int i = 1; i < curve.size(); i++) {
            Point before = curve.get(i - 1);
            Point now = curve.get(i);
            assertThat(now.day()).isGreaterThanOrEqualTo(before.day());
            assertThat(now.chance() < before.chance() || now.equals(new Point(103, 1)))
                    .isTrue();
        }
    }

    @Test
    void it_begins_on_the_first_day_however_long_it_is() {
        MemoryPath path = path(
                1_000,
                new Graded(100, Rating.AGAIN, 0),
                new Graded(100, Rating.GOOD, 0),
                new Graded(101, Rating.GOOD, 0));
        assertThat(path.curve().getFirst()).isEqualTo(new Point(100, 1));
        assertThat(path.curve()).contains(new Point(101, 1));
    }

    @Test
    void without_answers_there_is_no_curve() {
        assertThat(path(100)).isEqualTo(new MemoryPath(List.of(), List.of()));
    }
}
