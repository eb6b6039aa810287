package org.scostudy.progress.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.progress.statistics.SmallLog.TODAY;

import org.junit.jupiter.api.Test;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;

class StudyDaysTest {

    private static StudyDays onDaysAgo(int... days) {
        SmallLog log = new SmallLog();
        for (int ago : days) {
            log.answer("card " + ago, TODAY.minusDays(ago), Rating.GOOD, Phase.NEW);
        }
        return StudyDays.of(log.done(), TODAY);
    }

    @Test
    void without_any_answer_there_is_no_streak_and_the_first_day_is_today() {
        assertThat(onDaysAgo()).isEqualTo(new StudyDays(TODAY, 0, 0, 0, java.util.Map.of()));
    }

    @Test
    void a_streak_goes_on_while_today_is_still_empty_and_no_longer() {
        assertThat(onDaysAgo(2, 1, 0).streak()).isEqualTo(3);
        assertThat(onDaysAgo(3, 2, 1).streak()).isEqualTo(3);
        assertThat(onDaysAgo(4, 3, 2).streak()).isZero();
    }

    @Test
    void the_longest_streak_may_be_long_ago() {
        StudyDays days = onDaysAgo(400, 399, 398, 397, 7, 1, 0);
        assertThat(days.longest()).isEqualTo(4);
        assertThat(days.streak()).isEqualTo(2);
        assertThat(days.days()).isEqualTo(7);
        assertThat(days.first()).isEqualTo(TODAY.minusDays(400));
    }

    @Test
    void a_day_of_play_is_a_day_of_the_streak() {
        SmallLog log = new SmallLog();
        log.answer("card", TODAY, Rating.GOOD, Phase.NEW);
        StudyDays days = StudyDays.of(log.done(), java.util.Map.of(TODAY.minusDays(1), 2), _ -> false, TODAY);
        assertThat(days.streak()).isEqualTo(2);
        assertThat(days.answers()).containsEntry(TODAY.minusDays(1), 2).containsEntry(TODAY, 1);
    }
}
