package org.scostudy.memory.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.Parameters;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.simulate.SimulatedLearner.Answer;
import org.scostudy.memory.simulate.SimulatedLearner.Habits;

class SimulatedLearnerTest {

    private static final Instant FIRST = Instant.parse("2026-01-05T17:00:00Z");

    private static List<Answer> studied(double diligence, double forgetfulness, long seed) {
        return new SimulatedLearner(new Habits(diligence, 10, forgetfulness), Scheduling.DEFAULT, seed)
                .studies(300, FIRST, 120);
    }

    @Test
    void the_same_seed_gives_the_same_answers() {
        assertThat(studied(0.8, 1, 7)).isEqualTo(studied(0.8, 1, 7)).isNotEqualTo(studied(0.8, 1, 8));
    }

    @Test
    void answers_come_in_order_and_on_days_of_study_only() {
        List<Answer> answers = studied(0.5, 1, 3);
        assertThat(answers).isSortedAccordingTo(java.util.Comparator.comparing(Answer::at));
        long days = answers.stream()
                .map(answer -> LocalDate.ofInstant(answer.at(), ZoneOffset.UTC))
                .distinct()
                .count();
        assertThat(days).isBetween(40L, 80L);
    }

    @Test
    void who_studies_daily_recalls_about_what_was_desired() {
        assertThat(recall(studied(1, 1, 11))).isCloseTo(0.9, within(0.03));
    }

    @Test
    void the_forgetful_recall_less() {
        assertThat(recall(studied(1, 3, 11))).isLessThan(0.85);
    }

    @Test
    void a_mind_of_their_own_answers_whatever_the_scheduler_believes() {
        double[] quick = Parameters.DEFAULT.w();
        quick[20] = 0.8;
        Mind mind = new FsrsMind(Scheduling.DEFAULT.withParameters(new Parameters(quick)));
        List<Answer> answers =
                new SimulatedLearner(new Habits(1, 10, 1), Scheduling.DEFAULT, mind, 11).studies(300, FIRST, 120);
        assertThat(answers).isNotEqualTo(studied(1, 1, 11));
    }

    /** Share of reviews after a day or more that were recalled. */
    private static double recall(List<Answer> answers) {
        Map<Integer, Instant> last = new HashMap<>();
        int reviews = 0;
        int recalled = 0;
        for (Answer answer : answers) {
            Instant before = last.put(answer.card(), answer.at());
            if (before != null && before.plusSeconds(12 * 3_600).isBefore(answer.at())) {
                reviews++;
                recalled += answer.rating() == Rating.AGAIN ? 0 : 1;
            }
        }
        return (double) recalled / reviews;
    }
}
