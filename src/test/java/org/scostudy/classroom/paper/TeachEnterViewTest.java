package org.scostudy.classroom.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.classroom.TeachPages;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.Answers;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.quiz.assigned.AssignedQuizzes.Taken;
import org.scostudy.quiz.assigned.ReportedAnswer;
import org.scostudy.quiz.attempt.Quizzes;
import org.scostudy.quiz.page.PaperQuestionLook;
import org.scostudy.quiz.paper.PrintedForm;
import org.springframework.beans.factory.annotation.Autowired;

/** Sheets of paper are typed in one after the other. */
@WholeApplication
class TeachEnterViewTest extends TeachPages {

    private static final int QUESTIONS = 5;

    @Autowired
    Transcribing transcribing;

    @Autowired
    Quizzes sittings;

    private Assignment quiz;

    @BeforeEach
    void a_quiz_on_paper() {
        quiz = assigning.assign(
                lee,
                new Assignment(
                        0,
                        spring.id(),
                        "Midterm",
                        quiz(),
                        WorkDates.ALWAYS,
                        null,
                        Counting.BEST,
                        1,
                        new Answers(Answers.Rule.AT_ONCE, null)));
        navigate(at("/assignments/" + quiz.id() + "/enter"), TeachEnterView.class);
    }

    /** The letters on the key of a form. */
    private List<String> key(int form) {
        return PrintedForm.of(papers.of(quiz.id()).orElseThrow().paper(), quiz.seed(), form)
                .sitting()
                .questions()
                .stream()
                .map(question -> PaperQuestionLook.onSheet(question.item()))
                .toList();
    }

    private void type(String form, List<String> answers) {
        who().setValue(place);
        field("form").setValue(form);
        for (int i = 0; i < answers.size(); i++) {
            field("answer-" + (i + 1)).setValue(answers.get(i));
        }
        click("Save, next learner");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Member> who() {
        return (ComboBox<Member>) $view(ComboBox.class).withId("who").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> ways() {
        return (RadioButtonGroup<Object>)
                $view(RadioButtonGroup.class).withId("way").single();
    }

    private TextField field(String id) {
        return $view(TextField.class).withId(id).single();
    }

    private List<WorkAttempt> made() {
        return marks.attempts(spring.id(), quiz.id());
    }

    private List<ReportedAnswer> reported() {
        List<ReportedAnswer> all = new ArrayList<>();
        quizzes.answers(List.of(new Taken(ada.id(), made().getLast().id())), all::add);
        return all;
    }

    @Test
    void the_letters_of_a_form_s_key_earn_all_points_whatever_the_form() {
        assertThat(key(0)).isNotEqualTo(key(2));
        type("c", key(2));
        assertThat(made()).singleElement().satisfies(attempt -> {
            assertThat(attempt.member()).isEqualTo(place.id());
            assertThat(attempt.form()).isEqualTo("C");
            assertThat(attempt.points()).isEqualTo(QUESTIONS);
            assertThat(attempt.maxPoints()).isEqualTo(QUESTIONS);
        });
        assertThat(grading.ofMember(lee, spring.id(), place.id())
                        .mark(quiz, place)
                        .share())
                .isEqualTo(1);
    }

    @Test
    void its_answers_are_there_for_the_analysis_without_a_time_that_nobody_took() {
        List<String> answers = new ArrayList<>(key(0));
        answers.set(1, "");
        type("A", answers);
        assertThat(reported()).hasSize(QUESTIONS).allMatch(answer -> answer.time() == null);
        assertThat(reported()).filteredOn(ReportedAnswer::answered).hasSize(QUESTIONS - 1);
        assertThat(made().getFirst().points()).isEqualTo(QUESTIONS - 1);
    }

    @Test
    void the_next_learner_comes_straight_away() {
        type("B", key(1));
        assertThat(who().getValue()).isNull();
        assertThat(field("form").getValue()).isEqualTo("B");
        assertThat(field("answer-1").getValue()).isEmpty();
        assertThat(words()).anyMatch(said -> said.startsWith(place.name() + ", form B: 5 of 5"));
    }

    @Test
    void what_is_no_letter_of_the_question_is_marked_and_not_saved() {
        List<String> answers = new ArrayList<>(key(0));
        answers.set(2, "Z");
        type("A", answers);
        assertThat(field("answer-3").isInvalid()).isTrue();
        assertThat(made()).isEmpty();
    }

    @Test
    void a_form_that_is_not_printed_is_none() {
        type("Q", key(0));
        assertThat(field("form").isInvalid()).isTrue();
        assertThat(made()).isEmpty();
    }

    @Test
    void whoever_has_an_attempt_gets_another_beside_it_only_if_that_is_chosen() {
        type("A", key(0));
        type("B", List.of());
        assertThat(ways().isInvalid()).isTrue();
        assertThat(made()).hasSize(1);
        ways().setValue(ways().getListDataView().getItem(0));
        click("Save, next learner");
        assertThat(made()).hasSize(2);
    }

    @Test
    void or_has_it_put_in_the_place_of_the_one_on_paper() {
        type("B", List.of());
        type("A", key(0));
        ways().setValue(ways().getListDataView().getItem(1));
        click("Save, next learner");
        assertThat(made()).singleElement().satisfies(attempt -> {
            assertThat(attempt.form()).isEqualTo("A");
            assertThat(attempt.points()).isEqualTo(QUESTIONS);
        });
    }

    @Test
    void a_sheet_that_was_typed_in_for_the_wrong_learner_is_taken_back() {
        type("A", key(0));
        test($view(NativeButton.class)
                        .withPropertyValue(NativeButton::getText, "Undo")
                        .first())
                .click();
        assertThat(made()).isEmpty();
        assertThat(sittings.past(ada.id())).isEmpty();
    }

    @Test
    void what_the_learner_has_looked_at_stays() {
        type("A", key(0));
        String attempt = made().getFirst().id();
        sittings.look(ada.id(), attempt);
        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(() -> transcribing.takeBack(lee, spring.id(), quiz.id(), attempt))
                .matches(refused -> refused.reason() == ClassRefused.Reason.LOOKED_AT);
        assertThat(made()).hasSize(1);
    }

    @Test
    void two_who_type_in_the_same_sheet_notice_each_other() {
        type("A", key(0));
        Transcribing.Sheet again = new Transcribing.Sheet(place.id(), 0, Map.of(), clock.instant(), Set.of(), null);
        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(() -> transcribing.enter(lee, spring.id(), quiz.id(), again))
                .matches(refused -> refused.reason() == ClassRefused.Reason.CHANGED_MEANWHILE);
    }

    private List<String> words() {
        return $view(Paragraph.class).all().stream()
                .map(paragraph -> paragraph.getElement().getTextRecursively())
                .toList();
    }
}
