package org.scostudy.study.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.Rating;
import org.scostudy.study.StudyTable;
import org.scostudy.study.settings.AskedExam;
import org.scostudy.study.settings.ExamAim;
import org.scostudy.study.settings.ExamChoice;
import org.scostudy.study.settings.Preferences;

/** A class may ask for an exam: the learner studies for it, unless they have one of their own or do not want to. */
class AskedExamTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final long SPRING = 1;
    private static final long AUTUMN = 2;

    private final StudyTable table = new StudyTable();

    @BeforeEach
    void a_learner_with_cards() {
        table.with(IntStream.range(0, 30)
                .mapToObj(card -> "origin/fact-" + card + ":year")
                .toArray(String[]::new));
        table.prefers(Preferences.DEFAULT.withNewPerDay(1).withReviewsPerDay(5));
    }

    @AfterEach
    void leaves() {
        table.close();
    }

    private void asks(long asker, String title, int daysLeft) {
        if (table.jdbc
                        .sql("SELECT COUNT(*) FROM classroom WHERE id = ?")
                        .param(asker)
                        .query(Integer.class)
                        .single()
                == 0) {
            table.jdbc.sql("""
                            INSERT INTO classroom (id, title, code, drop_lowest, demo, zone, created)
                            VALUES (?, ?, ?, 0, FALSE, 'UTC', CURRENT_TIMESTAMP)
                            """).params(asker, title, "CODE" + asker).update();
            table.jdbc
                    .sql("INSERT INTO class_exam (classroom_id, exam_day, percent) VALUES (?, ?, 90)")
                    .params(asker, TODAY.plusDays(daysLeft))
                    .update();
        }
        table.asked.removeIf(exam -> exam.asker() == asker);
        table.asked.add(new AskedExam(asker, title, TODAY.plusDays(daysLeft), 90));
        table.changes.replace(table.learner.id());
    }

    private ExamOutlook outlook() {
        return table.queues.outlook(table.learner).orElseThrow();
    }

    private String studiesFor() {
        return table.queues
                .outlook(table.learner)
                .map(outlook ->
                        outlook.asked() == null ? "own" : outlook.asked().title())
                .orElse("nothing");
    }

    @Test
    void it_is_studied_for_the_usual_minutes_a_day_until_the_learner_says_otherwise() {
        assertThat(table.deal().counts().total()).isEqualTo(1);
        asks(SPRING, "Spring", 3);
        assertThat(studiesFor()).isEqualTo("Spring");
        assertThat(outlook().minutesADay()).isEqualTo(20);
        assertThat(outlook().wanted()).isEqualTo(90);
        assertThat(table.deal().counts().total()).isEqualTo(30);
        table.exams.choose(table.learner.id(), SPRING, new ExamChoice(true, 2));
        assertThat(outlook().minutesADay()).isEqualTo(2);
        assertThat(table.deal().counts().total()).isLessThan(15);
    }

    @Test
    void who_says_that_it_is_not_for_them_studies_as_usual() {
        asks(SPRING, "Spring", 3);
        table.exams.choose(table.learner.id(), SPRING, new ExamChoice(false, 20));
        assertThat(studiesFor()).isEqualTo("nothing");
        assertThat(table.deal().counts().total()).isEqualTo(1);
        table.exams.choose(table.learner.id(), SPRING, new ExamChoice(true, 20));
        assertThat(studiesFor()).isEqualTo("Spring");
    }

    @Test
    void an_exam_of_ones_own_comes_first_also_a_later_one_until_its_day() {
        asks(SPRING, "Spring", 10);
        table.prefers(Preferences.DEFAULT.withExam(new ExamAim(TODAY.plusDays(2), 80, 15)));
        assertThat(studiesFor()).isEqualTo("own");
        table.passes(Duration.ofDays(2));
        assertThat(studiesFor()).isEqualTo("Spring");
    }

    @Test
    void of_two_classes_the_nearer_exam_counts_and_then_the_other() {
        asks(AUTUMN, "Autumn", 9);
        asks(SPRING, "Spring", 2);
        assertThat(studiesFor()).isEqualTo("Spring");
        table.exams.choose(table.learner.id(), SPRING, new ExamChoice(false, 20));
        assertThat(studiesFor()).isEqualTo("Autumn");
        table.exams.choose(table.learner.id(), SPRING, new ExamChoice(true, 20));
        table.passes(Duration.ofDays(2));
        assertThat(studiesFor()).isEqualTo("Autumn");
    }

    @Test
    void a_day_that_is_moved_while_somebody_studies_counts_from_the_next_card_on() {
        asks(SPRING, "Spring", 3);
        table.answer(Rating.GOOD);
        asks(SPRING, "Spring", 60);
        assertThat(outlook().daysLeft()).isEqualTo(60);
        table.asked.clear();
        table.changes.replace(table.learner.id());
        assertThat(studiesFor()).isEqualTo("nothing");
        assertThat(table.deal().counts().fresh())
                .as("the one new card of today was met")
                .isZero();
    }

    @Test
    void a_choice_about_an_exam_that_is_not_asked_any_more_says_nothing() {
        table.exams.choose(table.learner.id(), SPRING, new ExamChoice(false, 20));
        assertThat(table.exams.ahead(table.learner.id(), TODAY)).isEmpty();
    }

    @Test
    void how_it_would_go_can_be_asked_without_changing_what_is_studied_today() {
        asks(SPRING, "Spring", 3);
        table.exams.choose(table.learner.id(), SPRING, new ExamChoice(true, 2));
        int before = table.deal().counts().total();
        ExamOutlook other = table.queues.outlook(table.learner, new ExamAim(TODAY.plusDays(9), 100, 60));
        assertThat(other.daysLeft()).isEqualTo(9);
        assertThat(other.expected().low()).isLessThanOrEqualTo(other.expected().expected());
        assertThat(table.deal().counts().total()).isEqualTo(before);
    }

    @Nested
    class When_the_day_has_come {

        @Test
        void everything_goes_on_as_before_and_nothing_piles_up() {
            asks(SPRING, "Spring", 2);
            assertThat(table.studiesAll(Rating.GOOD)).hasSizeGreaterThan(25);
            table.passes(Duration.ofDays(1));
            table.studiesAll(Rating.GOOD);
            table.passes(Duration.ofDays(1));
            assertThat(studiesFor()).isEqualTo("nothing");
            assertThat(table.deal().counts().total())
                    .as("at most the usual five reviews and one new card")
                    .isLessThanOrEqualTo(6);
            table.studiesAll(Rating.GOOD);
            assertThat(table.replay.compare().differences()).isEmpty();
        }
    }
}
