package org.scostudy.quiz.assigned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.Plans;
import org.scostudy.quiz.QuizFinished;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes.Taken;
import org.scostudy.quiz.attempt.Answering;
import org.scostudy.quiz.attempt.AttemptLog;
import org.scostudy.quiz.attempt.Quizzes;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Item;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@WholeApplication
@RecordApplicationEvents
class AssignedQuizzesTest {

    @Autowired
    Accounts accounts;

    @Autowired
    AssignedQuizzes assigned;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Answering answering;

    @Autowired
    AttemptLog log;

    @Autowired
    ApplicationEvents events;

    private Learner ada;
    private Learner bob;
    private int sent;

    @BeforeEach
    void two_learners() {
        ada = accounts.startAsGuest(ZoneOffset.UTC);
        bob = accounts.startAsGuest(ZoneOffset.UTC);
    }

    private void answer(Learner learner, String attempt, int place, Answer answer) {
        String prompt = answering.look(learner.id(), attempt).prompt(place);
        answering.answer(learner.id(), attempt, new Answering.Given(place, prompt, answer, 900, "entry-no-" + sent++));
    }

    private Item item(Learner learner, String attempt, int place) {
        return log.item(learner.id(), attempt, place).orElseThrow();
    }

    private List<ReportedAnswer> answers(Taken... taken) {
        List<ReportedAnswer> answers = new ArrayList<>();
        assigned.answers(List.of(taken), answers::add);
        return answers;
    }

    @Nested
    class A_quiz_that_is_handed_out {

        @Test
        void asks_everybody_the_same() {
            String one = assigned.start(ada, 0, "Energy", Plans.exam(5), 42);
            String other = assigned.start(bob, 0, "Energy", Plans.exam(5), 42);
            assertThat(log.items(ada.id(), one)).isEqualTo(log.items(bob.id(), other));
        }

        @Test
        void stays_when_it_is_left_untouched() {
            String attempt = assigned.start(ada, 0, "Energy", Plans.practice(2, Kind.CHOICE), 42);
            quizzes.start(ada.id(), "Something else", Plans.practice(2, Kind.CHOICE));
            assertThat(log.find(ada.id(), attempt)).isPresent();
        }

        @Test
        void is_described_by_a_plan_that_can_be_kept_as_text() {
            QuizPlan plan = new QuizPlan(
                    Set.of("energy"),
                    Set.of(Kind.CHOICE, Kind.MULTIPLE_RESPONSE),
                    Set.of(),
                    12,
                    QuizPlan.Order.READING,
                    Mode.EXAM,
                    Duration.ofMinutes(25));
            assertThat(assigned.read(assigned.write(plan))).isEqualTo(plan);
            assertThatIllegalArgumentException().isThrownBy(() -> assigned.read("{\"number\": 1000}"));
        }
    }

    @Test
    void an_end_is_told_once_with_what_was_earned() {
        String attempt = assigned.start(ada, 0, "Energy", Plans.exam(3, Kind.CHOICE), 42);
        answer(ada, attempt, 0, item(ada, attempt, 0).right());
        answering.finish(ada.id(), attempt);
        answering.finish(ada.id(), attempt);
        assertThat(events.stream(QuizFinished.class)
                        .filter(event -> event.attempt().equals(attempt)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.learner()).isEqualTo(ada.id());
                    assertThat(event.points()).isEqualTo(1);
                    assertThat(event.outOf()).isEqualTo(3);
                });
    }

    @Nested
    class What_was_answered {

        @Test
        void comes_question_by_question_answered_or_not() {
            String attempt = assigned.start(ada, 0, "Energy", Plans.exam(3, Kind.CHOICE), 42);
            answer(ada, attempt, 0, Plans.wrong(item(ada, attempt, 0)));
            answer(ada, attempt, 0, item(ada, attempt, 0).right());
            List<ReportedAnswer> answers = answers(new Taken(ada.id(), attempt));
            assertThat(answers).extracting(ReportedAnswer::place).containsExactly(0, 1, 2);
            ReportedAnswer first = answers.getFirst();
            assertThat(first.points()).isEqualTo(1);
            assertThat(first.time()).isEqualTo(Duration.ofMillis(1800));
            assertThat(first.given()).isEqualTo(item(ada, attempt, 0).key());
            assertThat(first.options().stream()
                            .filter(ReportedAnswer.ShownOption::key)
                            .map(ReportedAnswer.ShownOption::id))
                    .containsExactlyElementsOf(first.chosen());
            assertThat(answers.get(1).answered()).isFalse();
            assertThat(answers.get(1).time()).isNull();
        }

        @Test
        void in_practice_is_the_first_answer_with_its_time_whatever_was_tried_after_it() {
            String attempt = assigned.start(ada, 0, "Energy", Plans.practice(1, Kind.CHOICE), 42);
            answer(ada, attempt, 0, Plans.wrong(item(ada, attempt, 0)));
            answer(ada, attempt, 0, item(ada, attempt, 0).right());
            ReportedAnswer answer = answers(new Taken(ada.id(), attempt)).getFirst();
            assertThat(answer.points()).isZero();
            assertThat(answer.time()).isEqualTo(Duration.ofMillis(900));
            assertThat(answer.options())
                    .filteredOn(ReportedAnswer.ShownOption::key)
                    .extracting(ReportedAnswer.ShownOption::id)
                    .doesNotContainAnyElementsOf(answer.chosen());
        }

        @Test
        void names_an_option_alike_wherever_it_stood() {
            String one = assigned.start(ada, 0, "Energy", Plans.exam(100, Kind.CHOICE), 1);
            String other = assigned.start(bob, 0, "Energy", Plans.exam(100, Kind.CHOICE), 2);
            List<ReportedAnswer> answers = answers(new Taken(ada.id(), one), new Taken(bob.id(), other));
            Map<String, List<ReportedAnswer>> byQuestion =
                    answers.stream().collect(Collectors.groupingBy(ReportedAnswer::question));
            assertThat(byQuestion.values()).filteredOn(same -> same.size() == 2).isNotEmpty();
            byQuestion
                    .values()
                    .forEach(same -> assertThat(same.getLast().options())
                            .containsExactlyInAnyOrderElementsOf(same.getFirst().options()));
        }

        @Test
        void of_an_account_that_is_gone_is_left_out() {
            assertThat(answers(new Taken(ada.id(), "no-such-attempt"))).isEmpty();
        }
    }
}
