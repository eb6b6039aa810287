package org.scostudy.classroom.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.SignedInAs;
import org.scostudy.classroom.TeachPages;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.study.queue.ExamOutlook;
import org.scostudy.study.queue.Queues;
import org.scostudy.study.settings.AskedExam;
import org.scostudy.study.settings.ExamAims;
import org.scostudy.study.settings.ExamChoice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** The exam of a class: instructors set it, and whoever learns in the class studies for it. */
@WholeApplication
class ClassExamsTest extends TeachPages {

    @Autowired
    ClassExams exams;

    @Autowired
    ExamAims aims;

    @Autowired
    Queues queues;

    private LocalDate today;

    @BeforeEach
    void looks_at_the_calendar() {
        today = ada.dayOf(clock.instant());
    }

    private void sets(Classroom classroom, int daysLeft) {
        exams.set(lee, classroom.id(), new ClassExam(today.plusDays(daysLeft), 80));
    }

    private Optional<String> adaStudiesFor() {
        return queues.outlook(ada).map(ExamOutlook::asked).map(AskedExam::title);
    }

    @Nested
    class A_learner {

        @Test
        void studies_for_it_from_joining_until_leaving() {
            assertThat(adaStudiesFor()).isEmpty();
            sets(spring, 10);
            assertThat(adaStudiesFor()).contains("Spring term");
            teaching.removeMember(lee, spring.id(), place.id());
            assertThat(adaStudiesFor()).isEmpty();
            joining.join(ada, spring.code());
            assertThat(adaStudiesFor()).contains("Spring term");
            joining.leave(ada, spring.id());
            assertThat(adaStudiesFor()).isEmpty();
        }

        @Test
        void studies_for_the_nearer_of_two_and_keeps_a_choice_when_the_day_moves() {
            Classroom autumn = teaching.create(lee, "Autumn term");
            joining.join(ada, autumn.code());
            sets(spring, 10);
            sets(autumn, 5);
            assertThat(adaStudiesFor()).contains("Autumn term");
            aims.choose(ada.id(), autumn.id(), new ExamChoice(false, 20));
            sets(autumn, 6);
            assertThat(adaStudiesFor()).contains("Spring term");
            exams.remove(lee, autumn.id());
            sets(autumn, 6);
            assertThat(adaStudiesFor()).as("another exam is another question").contains("Autumn term");
        }

        @Test
        void studies_as_usual_once_the_class_is_archived_and_once_the_day_has_come() {
            sets(spring, 3);
            teaching.archive(lee, spring.id());
            assertThat(adaStudiesFor()).isEmpty();
            teaching.reopen(lee, spring.id());
            assertThat(adaStudiesFor()).contains("Spring term");
            clock.forward(Duration.ofDays(4));
            try {
                assertThat(adaStudiesFor()).isEmpty();
                assertThat(exams.ahead(lee, spring.id())).isEmpty();
                assertThat(exams.of(lee, spring.id())).isPresent();
            } finally {
                clock.forward(Duration.ofDays(-4));
            }
        }
    }

    @Nested
    class An_instructor {

        @Test
        void sets_changes_and_removes_it_on_the_page_of_settings() {
            open();
            fills(today.plusDays(20), 85);
            assertThat(outcome()).startsWith("The exam is set");
            fills(today.plusDays(30), 90);
            assertThat(exams.of(lee, spring.id())).contains(new ClassExam(today.plusDays(30), 90));
            click("Remove the exam");
            assertThat(exams.of(lee, spring.id())).isEmpty();
            assertThat(day().isEmpty()).isTrue();
        }

        @Test
        void is_told_what_cannot_be() {
            open();
            fills(today, 85);
            assertThat(outcome()).startsWith("Choose a day from tomorrow on");
            fills(today.plusYears(2).plusDays(2), 85);
            assertThat(outcome()).startsWith("Choose a day from tomorrow on");
            fills(today.plusDays(3), 49);
            assertThat(outcome()).isEqualTo("Enter a whole number from 50 to 100.");
            fills(null, 85);
            assertThat(outcome()).startsWith("Choose a day from tomorrow on");
            assertThat(exams.of(lee, spring.id())).isEmpty();
            teaching.archive(lee, spring.id());
            assertThatExceptionOfType(ClassRefused.class).isThrownBy(() -> sets(spring, 3));
        }

        @Test
        void sees_what_to_expect_of_those_who_share_their_study() {
            sets(spring, 10);
            learnersPage();
            assertThat(said()).noneMatch(words -> words.startsWith("The exam on"));
            joining.share(ada, spring.id(), true);
            learnersPage();
            assertThat(said())
                    .anyMatch(words -> words.matches(
                            "The exam on .*: expect this learner to know \\d+ % of .* cards by then \\(\\d+ to \\d+ %\\), with 20"
                                    + " minutes each day as planned\\. You ask for 80 %\\."));
            aims.choose(ada.id(), spring.id(), new ExamChoice(false, 20));
            learnersPage();
            assertThat(said()).anyMatch(words -> words.endsWith("this learner has chosen not to study for it."));
        }

        private void open() {
            com.vaadin.flow.component.UI.getCurrent().navigate(at("/settings"));
        }

        private void learnersPage() {
            com.vaadin.flow.component.UI.getCurrent().navigate(at("/settings"));
            com.vaadin.flow.component.UI.getCurrent().navigate(at("/learners/" + place.id()));
        }

        private DatePicker day() {
            return $(DatePicker.class).withId("class-exam-day").single();
        }

        private void fills(@org.jspecify.annotations.Nullable LocalDate exam, int percent) {
            day().setValue(exam);
            $(IntegerField.class).withId("class-exam-percent").single().setValue(percent);
            click("Set the exam");
        }
    }

    @Nested
    class The_learners_settings {

        @BeforeEach
        void ada_is_signed_in() {
            sets(spring, 10);
            TestSecurityContextHolder.setContext(new SecurityContextImpl(SignedInAs.of(ada)));
            com.vaadin.flow.component.UI.getCurrent().navigate("settings");
        }

        @Test
        void say_which_it_is_and_take_other_minutes() {
            assertThat(said()).contains("You study for this exam now.");
            minutes().setValue(45);
            assertThat(queues.outlook(ada).orElseThrow().minutesADay()).isEqualTo(45);
            minutes().setValue(0);
            assertThat(minutes().isInvalid()).isTrue();
            assertThat(minutes().getErrorMessage()).isEqualTo("Enter a whole number from 1 to 600.");
            assertThat(queues.outlook(ada).orElseThrow().minutesADay()).isEqualTo(45);
        }

        @Test
        void take_that_it_is_not_for_the_learner() {
            wanted().setValue(false);
            assertThat(adaStudiesFor()).isEmpty();
            assertThat(said()).contains("You study as if there were no such exam.");
            assertThat(minutes().isEnabled()).isFalse();
        }

        @Test
        void say_that_an_exam_of_ones_own_comes_first() {
            $(DatePicker.class).withId("exam-day").single().setValue(today.plusDays(30));
            assertThat(said()).contains("Your own exam comes first; you study for this one afterwards.");
        }

        @Test
        void are_where_today_leads_to() {
            com.vaadin.flow.component.UI.getCurrent().navigate("");
            assertThat($(H2.class).all())
                    .extracting(H2::getText)
                    .anyMatch(title -> title.startsWith("Exam of Spring term on ") && title.endsWith("in 10 days"));
            assertThat($(Paragraph.class).all())
                    .extracting(Paragraph::getText)
                    .anyMatch(words -> words.contains("if you study 20 minutes each day as planned"));
        }

        private IntegerField minutes() {
            return $(IntegerField.class)
                    .withId("asked-" + spring.id() + "-minutes")
                    .single();
        }

        @SuppressWarnings("unchecked")
        private RadioButtonGroup<Boolean> wanted() {
            return List.copyOf($(RadioButtonGroup.class)
                            .withId("asked-" + spring.id() + "-wanted")
                            .all())
                    .getFirst();
        }
    }
}
