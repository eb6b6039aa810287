package org.scostudy.progress.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.progress.statistics.SmallLog.TODAY;

import org.junit.jupiter.api.Test;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.scostudy.progress.statistics.Retention.Period;

/** Reviews counted by how long ago they were. */
class RetentionTest {

    /** Reviewed 400, 100, 6, 1 and 0 days ago; forgotten six days ago, when it was mature, and yesterday. */
    private final Retention retention = Retention.of(
            new SmallLog()
                    .answer("a", TODAY.minusDays(403), Rating.GOOD, Phase.NEW)
                    .answer("a", TODAY.minusDays(400), Rating.GOOD, Phase.REVIEW)
                    .answer("a", TODAY.minusDays(100), Rating.GOOD, Phase.REVIEW)
                    .answer("a", TODAY.minusDays(6), Rating.AGAIN, Phase.REVIEW)
                    .answer("a", TODAY.minusDays(1), Rating.AGAIN, Phase.RELEARNING)
                    .answer("a", TODAY, Rating.GOOD, Phase.RELEARNING)
                    .done(),
            TODAY);

    @Test
    void each_time_has_its_own_days_and_no_first_answer() {
        assertThat(retention.in(Period.TODAY)).isEqualTo(new Recalled(1, 1));
        assertThat(retention.in(Period.YESTERDAY)).isEqualTo(new Recalled(1, 0));
        assertThat(retention.in(Period.WEEK)).isEqualTo(new Recalled(3, 1));
        assertThat(retention.in(Period.MONTH)).isEqualTo(new Recalled(3, 1));
        assertThat(retention.in(Period.YEAR)).isEqualTo(new Recalled(4, 2));
        assertThat(retention.in(Period.ALL)).isEqualTo(new Recalled(5, 3));
    }

    @Test
    void ages_are_told_apart() {
        assertThat(retention.in(Period.ALL, CardAge.YOUNG)).isEqualTo(new Recalled(2, 2));
        assertThat(retention.in(Period.ALL, CardAge.MATURE)).isEqualTo(new Recalled(1, 0));
        assertThat(retention.in(Period.TODAY, CardAge.MATURE)).isEqualTo(Recalled.NONE);
    }
}
