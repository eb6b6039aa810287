package org.scostudy.classroom.assign;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.classroom.TeachPages;
import org.scostudy.classroom.roster.ExtraTime;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.Answers;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Leeway;
import org.scostudy.classroom.work.Work;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.PaperQuestion;

@WholeApplication
class AssignmentPagesTest extends TeachPages {

    @Nested
    class An_assignment {

        @Test
        void of_a_quiz_is_made_with_the_plan_that_was_chosen() {
            navigate(at("/assignments/new"), TeachAssignmentView.class);
            $view(TextField.class).withId("title").single().setValue("Week 1");
            click("Assign it");
            Assignment made = assigning.assignments(lee, spring.id()).getFirst();
            assertThat(made.title()).isEqualTo("Week 1");
            assertThat(made.work()).isInstanceOfSatisfying(Work.Quiz.class, quiz -> {
                QuizPlan plan = quizzes.read(quiz.plan());
                assertThat(plan.number()).isEqualTo(10);
                assertThat(plan.kinds()).doesNotContain(Kind.BASIC, Kind.REVERSED);
            });
            assertThat($view(H2.class).all()).extracting(H2::getText).contains("Assignments");
            assertThat(told())
                    .startsWith("“Week 1” is assigned to Spring term. It is open now.")
                    .contains("It has no due date.", "See the paper", "Print it");
        }

        @Test
        void is_told_once_when_it_was_assigned() {
            navigate(at("/assignments/new"), TeachAssignmentView.class);
            $view(TextField.class).withId("title").single().setValue("Week 1");
            click("Assign it");
            navigate(at("/assignments/new"), TeachAssignmentView.class);
            navigate(at("/assignments"), TeachAssignmentsView.class);
            assertThat($view(Paragraph.class).withId("outcome").exists()).isFalse();
        }

        private String told() {
            return $view(Paragraph.class)
                    .withId("outcome")
                    .single()
                    .getElement()
                    .getTextRecursively();
        }

        @Test
        void of_a_quiz_is_seen_as_it_prints_before_anybody_gets_it_and_what_was_typed_stays() {
            navigate(at("/assignments/new"), TeachAssignmentView.class);
            $view(TextField.class).withId("title").single().setValue("Week 1");
            click("Preview");
            assertThat($view(H2.class).all()).extracting(H2::getText).containsExactly("Preview: Week 1");
            assertThat($view(H3.class).all()).extracting(H3::getText).containsOnly("Week 1");
            assertThat($view(Span.class).all()).extracting(Span::getText).contains("Form A · preview");
            assertThat(assigning.assignments(lee, spring.id())).isEmpty();
            click("Go on with the paper");
            assertThat($view(TextField.class).withId("title").single().getValue())
                    .isEqualTo("Week 1");
            click("Assign it");
            assertThat(assigning.assignments(lee, spring.id())).hasSize(1);
        }

        @Test
        void that_is_an_exam_is_given_out_as_exams_are_unless_somebody_wishes_otherwise() {
            navigate(at("/assignments/new"), TeachAssignmentView.class);
            assertThat(summary()).startsWith("A practice quiz of 10 questions for 10 points, without a time limit.");
            $view(TextField.class).withId("title").single().setValue("Midterm");
            choose("Mode", Mode.EXAM);
            $view(DateTimePicker.class).withId("due").single().setValue(java.time.LocalDateTime.of(2036, 3, 3, 9, 0));
            assertThat(summary())
                    .contains("An exam of 10 questions for 10 points", "nothing is taken after that")
                    .contains("A single attempt.", "Until then learners do not meet its questions");
            click("Assign it");
            Assignment made = assigning.assignments(lee, spring.id()).getFirst();
            assertThat(made.attempts()).isEqualTo(1);
            assertThat(made.dates().closes()).isNotNull().isEqualTo(made.dates().due());
            assertThat(made.answers().reserved()).isTrue();
        }

        @Test
        void that_is_practice_after_all_is_given_out_as_practice_is() {
            navigate(at("/assignments/new"), TeachAssignmentView.class);
            choose("Mode", Mode.EXAM);
            choose("Mode", Mode.PRACTICE);
            $view(TextField.class).withId("title").single().setValue("Week 1");
            click("Assign it");
            Assignment made = assigning.assignments(lee, spring.id()).getFirst();
            assertThat(made.attempts()).isNull();
            assertThat(made.answers()).isEqualTo(new Answers(Answers.Rule.AT_ONCE, null));
        }

        @Test
        void that_becomes_an_exam_tells_no_answers_at_once() {
            navigate(at("/assignments/new"), TeachAssignmentView.class);
            assertThat(summary()).contains("Answers are told to each learner at once.");
            choose("Mode", Mode.EXAM);
            assertThat(summary()).contains("Answers are told once nobody of the class can sit it any more.");
        }

        @Test
        void keeps_its_questions_whatever_is_changed_about_how_it_is_sat() {
            Assignment quiz = assign("Week 1");
            List<PaperQuestion> asked =
                    papers.of(quiz.id()).orElseThrow().paper().questions().toList();
            navigate(at("/assignments/" + quiz.id()), TeachAssignmentView.class);
            assertThat(labels()).doesNotContain("Number of questions");
            choose("Order", QuizPlan.Order.READING);
            choose("Mode", Mode.EXAM);
            click("Save");
            ExamPaper now = papers.of(quiz.id()).orElseThrow().paper();
            assertThat(now.mode()).isEqualTo(Mode.EXAM);
            assertThat(now.order()).isEqualTo(QuizPlan.Order.READING);
            assertThat(now.questions()).containsExactlyElementsOf(asked);
        }

        @Test
        void that_takes_late_work_until_a_second_date_wants_that_date() {
            navigate(at("/assignments/new"), TeachAssignmentView.class);
            $view(TextField.class).withId("title").single().setValue("Week 1");
            choose("Late work", DateFields.Late.TAKEN_UNTIL);
            click("Assign it");
            assertThat(outcome()).startsWith("Give the date until which late work is taken");
            assertThat(assigning.assignments(lee, spring.id())).isEmpty();
        }

        @Test
        void that_is_over_before_it_is_given_out_says_so() {
            navigate(at("/assignments/new"), TeachAssignmentView.class);
            choose("Mode", Mode.EXAM);
            $view(DateTimePicker.class).withId("due").single().setValue(java.time.LocalDateTime.of(2020, 3, 2, 9, 0));
            assertThat(summary()).contains("nobody can work at it").doesNotContain("opens");
        }

        @Test
        void without_a_title_says_so_where_the_title_belongs() {
            navigate(at("/assignments/new"), TeachAssignmentView.class);
            click("Assign it");
            TextField title = $view(TextField.class).withId("title").single();
            assertThat(title.isInvalid()).isTrue();
            assertThat(title.getErrorMessage()).isEqualTo("Give it a name.");
            assertThat(assigning.assignments(lee, spring.id())).isEmpty();
        }

        @Test
        void is_not_left_unasked_once_something_was_put_into_it() {
            navigate(at("/assignments/new"), TeachAssignmentView.class);
            $view(TextField.class).withId("title").single().setValue("Week 1");
            UI.getCurrent().navigate(at("/assignments"));
            ConfirmDialog asked = $(ConfirmDialog.class).single();
            assertThat(asked.getElement().getProperty("header")).isEqualTo("Leave without saving?");
            assertThat($view(TextField.class).withId("title").single().getValue())
                    .isEqualTo("Week 1");
            test(asked).reject();
            assertThat($view(H2.class).all()).extracting(H2::getText).doesNotContain("A new assignment");
        }

        @Test
        void keeps_what_was_put_together_by_hand_unless_somebody_says_that_it_may_go() {
            navigate(at("/assignments/new"), TeachAssignmentView.class);
            click("Draw other questions");
            assertThat($(ConfirmDialog.class).exists()).isFalse();
            takesOffTheFirst();
            assertThat($view(IntegerField.class)
                            .withPropertyValue(IntegerField::getLabel, "Number of questions")
                            .single()
                            .getValue())
                    .isEqualTo(9);
            click("Draw other questions");
            assertThat(summary()).contains("of 9 questions");
            test($(ConfirmDialog.class).single()).cancel();
            takesOffTheFirst();
            assertThat(summary()).contains("of 8 questions");
        }

        private void takesOffTheFirst() {
            test($view(NativeButton.class).all().stream()
                            .filter(button -> "Take off the paper: question 1"
                                    .equals(button.getElement().getAttribute("aria-label")))
                            .findFirst()
                            .orElseThrow())
                    .click();
        }

        private String summary() {
            return $view(UnorderedList.class)
                    .withClassName("class-summary")
                    .single()
                    .getElement()
                    .getTextRecursively();
        }

        @SuppressWarnings("unchecked")
        private <T> void choose(String label, T value) {
            ((RadioButtonGroup<T>) $view(RadioButtonGroup.class)
                            .withPropertyValue(RadioButtonGroup::getLabel, label)
                            .single())
                    .setValue(value);
        }

        @Test
        void whose_answers_are_held_back_says_what_becomes_of_that_when_it_goes() {
            Assignment quiz = assign("Week 1");
            navigate(at("/assignments/" + quiz.id()), TeachAssignmentView.class);
            click("Remove the assignment");
            assertThat($(ConfirmDialog.class).single().getElement().getProperty("message"))
                    .startsWith("All marks for “Week 1” go with it.")
                    .contains("held back now");
        }

        @Test
        void that_would_be_due_before_it_opens_is_refused_and_what_was_typed_stays() {
            navigate(at("/assignments/new"), TeachAssignmentView.class);
            $view(TextField.class).withId("title").single().setValue("Week 1");
            var opens = java.time.LocalDateTime.of(2026, 3, 2, 9, 0);
            $view(DateTimePicker.class).withId("opens").single().setValue(opens);
            $view(DateTimePicker.class).withId("due").single().setValue(opens.minusDays(1));
            click("Assign it");
            assertThat(outcome()).contains("due before it opens");
            assertThat(assigning.assignments(lee, spring.id())).isEmpty();
            assertThat($view(TextField.class).withId("title").single().getValue())
                    .isEqualTo("Week 1");
        }

        @Test
        void of_a_scenario_wants_one_to_be_chosen() {
            navigate(at("/assignments/new"), TeachAssignmentView.class);
            $view(TextField.class).withId("title").single().setValue("At the table");
            @SuppressWarnings("unchecked")
            RadioButtonGroup<String> kind = $view(RadioButtonGroup.class)
                    .withPropertyValue(RadioButtonGroup::getLabel, "Kind of work")
                    .single();
            kind.setValue("scenario");
            click("Assign it");
            assertThat(outcome()).isEqualTo("Choose a scenario.");
        }

        @Test
        void of_study_shows_nothing_of_attempts_counting_and_answers() {
            fresh("study");
            List<String> labels = labels();
            assertThat(labels)
                    .contains("Title", "Weight")
                    .doesNotContain("Attempts", "Of several attempts, the mark is");
            assertThat(labels).doesNotContain("Learners are told what was right");
            fresh("scenario");
            assertThat(labels()).contains("Attempts").doesNotContain("Learners are told what was right");
            fresh("quiz");
            assertThat(labels()).contains("Attempts", "Learners are told what was right");
        }

        private void fresh(String kind) {
            UI.getCurrent().navigate(at("/assignments/new"), QueryParameters.of("kind", kind));
        }

        private List<String> labels() {
            List<String> labels = new ArrayList<>();
            $view(RadioButtonGroup.class).all().forEach(each -> labels.add(each.getLabel()));
            $view(TextField.class).all().forEach(each -> labels.add(each.getLabel()));
            $view(IntegerField.class).all().forEach(each -> labels.add(each.getLabel()));
            $view(NumberField.class).all().forEach(each -> labels.add(each.getLabel()));
            return labels;
        }

        @Test
        void keeps_its_answers_back_for_as_long_as_was_chosen() {
            Assignment quiz = assign("Week 1");
            navigate(at("/assignments/" + quiz.id()), TeachAssignmentView.class);
            @SuppressWarnings("unchecked")
            RadioButtonGroup<Answers.Rule> rule =
                    $view(RadioButtonGroup.class).withId("answers").single();
            assertThat(rule.getValue()).isEqualTo(Answers.Rule.LAST_SITTING);
            rule.setValue(Answers.Rule.INSTRUCTOR);
            click("Save");
            assertThat(assigning
                            .assignment(lee, spring.id(), quiz.id())
                            .answers()
                            .rule())
                    .isEqualTo(Answers.Rule.INSTRUCTOR);
        }

        @Test
        void has_more_time_for_a_learner_who_needs_it() {
            Assignment quiz = assign("Week 1");
            navigate(at("/assignments/" + quiz.id()), TeachAssignmentView.class);
            @SuppressWarnings("unchecked")
            ComboBox<Member> whom =
                    $view(ComboBox.class).withId("leeway-member").single();
            whom.setValue(place);
            $view(IntegerField.class).withId("extra-time").single().setValue(25);
            click("Allow it");
            assertThat(assigning.leeways(lee, spring.id()))
                    .extracting(Leeway::extra)
                    .containsExactly(new ExtraTime(25, ExtraTime.Unit.PERCENT));
        }

        @Test
        void has_other_dates_for_a_learner_who_needs_them() {
            Assignment quiz = assign("Week 1");
            navigate(at("/assignments/" + quiz.id()), TeachAssignmentView.class);
            @SuppressWarnings("unchecked")
            ComboBox<Member> whom =
                    $view(ComboBox.class).withId("leeway-member").single();
            whom.setValue(place);
            click("Allow it");
            assertThat(assigning.leeways(lee, spring.id()))
                    .extracting(Leeway::member)
                    .containsExactly(place.id());
            click("Withdraw");
            assertThat(assigning.leeways(lee, spring.id())).isEmpty();
        }
    }
}
