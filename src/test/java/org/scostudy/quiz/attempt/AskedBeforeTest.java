package org.scostudy.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.Plans;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.plan.History.Outcome;
import org.scostudy.quiz.plan.History.Past;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class AskedBeforeTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Quizzes quizzes;

    @Autowired
    AssignedQuizzes assigned;

    @Autowired
    Answering answering;

    @Autowired
    AttemptLog log;

    @Autowired
    AskedBefore askedBefore;

    @Autowired
    JdbcClient jdbc;

    private Learner ada;
    private int sent;

    @BeforeEach
    void a_learner() {
        ada = accounts.startAsGuest(ZoneOffset.UTC);
    }

    private void answer(String attempt, int place, Answer answer) {
        String prompt = answering.look(ada.id(), attempt).prompt(place);
        answering.answer(ada.id(), attempt, new Answering.Given(place, prompt, answer, 900, "entry-no-" + sent++));
    }

    private Answer right(String attempt, int place) {
        return log.item(ada.id(), attempt, place).orElseThrow().right();
    }

    private Answer wrong(String attempt, int place) {
        return Plans.wrong(log.item(ada.id(), attempt, place).orElseThrow());
    }

    private List<String> questions(String attempt) {
        return log.items(ada.id(), attempt).stream().map(Item::question).toList();
    }

    private List<Outcome> outcomes(String attempt) {
        Map<String, Outcome> known =
                askedBefore.of(ada.id(), _ -> false).stream().collect(Collectors.toMap(Past::question, Past::outcome));
        return questions(attempt).stream().map(known::get).toList();
    }

    @Nested
    class In_practice {

        private final QuizPlan plan = Plans.practice(3, Kind.CHOICE);

        @Test
        void only_what_was_right_at_once_was_known() {
            String attempt = quizzes.start(ada.id(), "Practice", plan);
            answer(attempt, 0, right(attempt, 0));
            answer(attempt, 1, wrong(attempt, 1));
            answer(attempt, 1, right(attempt, 1));
            assertThat(outcomes(attempt)).containsExactly(Outcome.KNOWN, Outcome.MISSED, Outcome.OPEN);
        }

        @Test
        void what_was_not_answered_until_the_end_was_missed() {
            String attempt = quizzes.start(ada.id(), "Practice", plan);
            answering.finish(ada.id(), attempt);
            assertThat(outcomes(attempt)).containsOnly(Outcome.MISSED);
        }

        @Test
        void that_was_left_before_its_first_answer_the_questions_are_all_that_is_kept() {
            String left = quizzes.start(ada.id(), "Left", plan);
            List<String> drawn = questions(left);
            String next = quizzes.start(ada.id(), "Next", plan);
            assertThat(log.find(ada.id(), left)).isEmpty();
            assertThat(questions(next)).doesNotContainAnyElementsOf(drawn);
            assertThat(askedBefore.of(ada.id(), _ -> false))
                    .filteredOn(past -> drawn.contains(past.question()))
                    .hasSize(3)
                    .extracting(Past::outcome)
                    .containsOnly(Outcome.OPEN);
        }

        @Test
        void left_again_and_again_each_question_is_kept_once() {
            QuizPlan all = Plans.practice(100, Kind.HOTSPOT);
            List.of(1, 2, 3).forEach(_ -> quizzes.start(ada.id(), "Left", all));
            assertThat(jdbc.sql("SELECT question FROM quiz_left WHERE learner_id = ?")
                            .param(ada.id())
                            .query(String.class)
                            .list())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class In_an_exam {

        private final QuizPlan plan = Plans.exam(3, Kind.CHOICE);

        @Test
        void the_last_answer_counts() {
            String attempt = quizzes.start(ada.id(), "Exam", plan);
            answer(attempt, 0, wrong(attempt, 0));
            answer(attempt, 0, right(attempt, 0));
            answer(attempt, 1, right(attempt, 1));
            answer(attempt, 1, wrong(attempt, 1));
            answering.finish(ada.id(), attempt);
            assertThat(outcomes(attempt)).containsExactly(Outcome.KNOWN, Outcome.MISSED, Outcome.MISSED);
        }

        @Test
        void that_is_running_nothing_can_be_told_from_what_comes_next() {
            String attempt = quizzes.start(ada.id(), "Exam", plan);
            answer(attempt, 0, wrong(attempt, 0));
            assertThat(outcomes(attempt)).containsOnly(Outcome.KNOWN);
        }

        @Test
        void whose_answers_are_held_back_neither() {
            String attempt = assigned.start(ada, 0, "Exam", plan, 42);
            answering.finish(ada.id(), attempt);
            assertThat(askedBefore.of(ada.id(), attempt::equals))
                    .hasSize(3)
                    .extracting(Past::outcome)
                    .containsOnly(Outcome.KNOWN);
            assertThat(outcomes(attempt)).containsOnly(Outcome.MISSED);
        }
    }

    @Test
    void attempts_from_before_questions_were_noted_are_read_from_their_questions() {
        String attempt = quizzes.start(ada.id(), "Old", Plans.practice(3, Kind.CHOICE));
        jdbc.sql("UPDATE quiz_attempt SET questions = NULL WHERE learner_id = ?")
                .param(ada.id())
                .update();
        answer(attempt, 0, right(attempt, 0));
        assertThat(outcomes(attempt)).containsExactly(Outcome.KNOWN, Outcome.OPEN, Outcome.OPEN);
    }

    @Test
    void others_attempts_say_nothing() {
        quizzes.start(accounts.startAsGuest(ZoneOffset.UTC).id(), "Others", Plans.exam(3));
        assertThat(askedBefore.of(ada.id(), _ -> false)).isEmpty();
    }

    @Test
    void a_quiz_that_is_handed_out_asks_the_same_whatever_was_asked_before() {
        Learner bob = accounts.startAsGuest(ZoneOffset.UTC);
        answering.finish(ada.id(), quizzes.start(ada.id(), "Before", Plans.practice(20)));
        String one = assigned.start(ada, 0, "Energy", Plans.exam(10), 42);
        String other = assigned.start(bob, 0, "Energy", Plans.exam(10), 42);
        assertThat(log.items(ada.id(), one)).isEqualTo(log.items(bob.id(), other));
    }
}
