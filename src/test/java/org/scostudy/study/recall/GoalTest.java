package org.scostudy.study.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.study.StudyTable;
import org.scostudy.study.log.Basis;
import org.scostudy.study.log.PromptId;

/** A learner who wants to study some minutes a day is told how far they are. */
class GoalTest {

    private final StudyTable table = new StudyTable().with("rats/seat:place", "rats/founded:year");

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void who_has_set_no_goal_is_told_of_none() {
        table.studiesAll(Rating.GOOD);
        assertThat(table.record.goal(table.learner)).isEmpty();
    }

    @Test
    void the_minutes_of_today_count_and_a_card_that_was_looked_at_for_long_is_one_of_them() {
        wants(2);
        answers("sco:seat:place", Duration.ofHours(3));
        assertThat(table.record.goal(table.learner)).contains(new StudyRecord.Goal(1, 2));
        answers("sco:founded:year", Duration.ofSeconds(59));
        assertThat(table.record.goal(table.learner))
                .hasValueSatisfying(goal -> assertThat(goal.reached()).isFalse());
    }

    @Test
    void another_day_begins_anew() {
        wants(1);
        answers("sco:seat:place", Duration.ofMinutes(1));
        assertThat(table.record.goal(table.learner))
                .hasValueSatisfying(goal -> assertThat(goal.reached()).isTrue());
        table.passes(Duration.ofDays(1));
        assertThat(table.record.goal(table.learner)).contains(new StudyRecord.Goal(0, 1));
    }

    @Test
    void no_goal_is_beyond_ten_hours() {
        assertThatThrownBy(() -> wants(601)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> wants(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private void wants(int minutes) {
        long learner = table.learner.id();
        table.settings.keep(learner, table.settings.rhythm(learner).withGoalMinutes(minutes));
    }

    private void answers(String card, Duration took) {
        PromptId prompt = new PromptId(new CardId(card), 0);
        table.recording.record(table.learner, prompt, Rating.GOOD, took.toMillis(), "first", table.session, Basis.NONE);
    }
}
