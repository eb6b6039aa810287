package org.scostudy.progress.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.Rating;
import org.scostudy.progress.statistics.PastAnswers;
import org.scostudy.progress.statistics.RangeSummary;
import org.scostudy.progress.statistics.StudyDays;
import org.scostudy.study.StudyTable;
import org.scostudy.study.log.WholeLog;

/** The log is read as it stands in the database, and again whenever something has changed. */
class LearnersPastTest {

    private final StudyTable table =
            new StudyTable().with("rats/seat:place", "rats/founded:year", "west/picture:point");
    private final LearnersPast past =
            new LearnersPast(new WholeLog(table.jdbc), table.settings, table.changes, table.clock);

    @AfterEach
    void close() {
        table.close();
    }

    private RangeSummary today() {
        return RangeSummary.of(
                past.of(table.learner), table.learner.dayOf(table.now()), table.learner.dayOf(table.now()));
    }

    @Test
    void whoever_never_answered_has_no_past() {
        assertThat(past.of(table.learner).size()).isZero();
    }

    @Test
    void answers_are_counted_at_once_and_those_taken_back_no_longer() {
        table.answer(Rating.GOOD);
        assertThat(today().answers()).isEqualTo(1);
        table.answer(Rating.AGAIN);
        table.answer(Rating.EASY);
        assertThat(today().answers()).isEqualTo(3);
        assertThat(today().answersAt(8)).isEqualTo(3);
        table.undo();
        assertThat(today().answers()).isEqualTo(2);
        assertThat(today().minutes()).isEqualTo(8 / 60.0);
    }

    @Test
    void nothing_is_read_twice_as_long_as_nothing_changes() {
        table.answer(Rating.GOOD);
        PastAnswers first = past.of(table.learner);
        assertThat(past.of(table.learner)).isSameAs(first);
        table.answer(Rating.GOOD);
        assertThat(past.of(table.learner)).isNotSameAs(first);
    }

    @Test
    void what_was_added_since_comes_to_the_same_as_reading_all_anew() {
        for (int day = 0; day < 9; day++) {
            table.studiesAll(day % 3 == 0 ? Rating.EASY : Rating.GOOD);
            table.undo();
            past.of(table.learner);
            table.passes(Duration.ofDays(2));
        }
        table.recording.reset(table.learner, java.util.List.of(new org.scostudy.question.CardId("sco:seat:place")));
        PastAnswers added = past.of(table.learner);
        PastAnswers anew = new LearnersPast(new WholeLog(table.jdbc), table.settings, table.changes, table.clock)
                .of(table.learner);
        java.time.LocalDate from = table.learner.dayOf(StudyTable.MORNING);
        java.time.LocalDate today = table.learner.dayOf(table.now());
        RangeSummary one = RangeSummary.of(added, from, today);
        RangeSummary other = RangeSummary.of(anew, from, today);
        assertThat(one.answers()).isEqualTo(other.answers()).isPositive();
        assertThat(one.calibration()).isEqualTo(other.calibration());
        assertThat(one.byPart(card -> card)).isEqualTo(other.byPart(card -> card));
    }

    @Test
    void years_read_by_two_at_once_come_to_what_was_answered() {
        for (int day = 0; day < 40; day++) {
            table.studiesAll(day % 5 == 0 ? Rating.EASY : Rating.GOOD);
            table.passes(Duration.ofDays(1 + day / 4));
        }
        table.undo();
        int answers = table.jdbc
                .sql("SELECT COUNT(*) FROM answer")
                .query(Integer.class)
                .single();
        assertThat(past.of(table.learner).size()).isEqualTo(answers).isGreaterThan(10);
        assertThat(past.of(table.learner).cards()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void a_reading_during_which_something_was_answered_is_not_kept() {
        table.answer(Rating.GOOD);
        WholeLog disturbed = new WholeLog(table.jdbc) {
            @Override
            public long each(long learner, List<? extends Hearing> hearings) {
                long last = super.each(learner, hearings);
                table.answer(Rating.GOOD);
                // one that was written after it was heard of
                return last + 1;
            }
        };
        LearnersPast once = new LearnersPast(disturbed, table.settings, table.changes, table.clock);
        assertThat(once.of(table.learner).size()).isEqualTo(1);
        assertThat(once.of(table.learner).size()).isEqualTo(2);
    }

    @Test
    void what_a_restored_backup_does_not_have_is_gone_here_too() {
        table.answer(Rating.GOOD);
        table.answer(Rating.GOOD);
        assertThat(today().answers()).isEqualTo(2);
        table.jdbc
                .sql("DELETE FROM review WHERE entry = (SELECT MAX(entry) FROM review)")
                .update();
        table.changes.replace(table.learner.id());
        assertThat(today().answers()).isEqualTo(1);
    }

    @Test
    void weeks_of_study_say_on_which_days_it_was() {
        for (int day = 0; day < 15; day++) {
            table.studiesAll(Rating.GOOD);
            table.passes(Duration.ofDays(1));
        }
        StudyDays days = StudyDays.of(past.of(table.learner), table.learner.dayOf(table.now()));
        assertThat(days.answers()).isEqualTo(table.record.answersPerDay(table.learner, days.first()));
    }
}
