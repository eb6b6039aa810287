package org.scostudy.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.LearnerRemoved;
import org.scostudy.account.people.Accounts;
import org.scostudy.question.CardsMissed;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.QuizAnswered;
import org.scostudy.question.QuizAnswered.Format;
import org.scostudy.question.QuizAnswered.Outcome;
import org.scostudy.quiz.Plans;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Conclusions;
import org.scostudy.quiz.item.Correctness;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.Match;
import org.scostudy.quiz.item.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@WholeApplication
@RecordApplicationEvents
class AnswersAreEvidenceTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Answering answering;

    @Autowired
    AttemptLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    private long learner;
    private int sent;

    @BeforeEach
    void a_guest() {
        learner = accounts.startAsGuest(ZoneOffset.UTC).id();
    }

    private void answer(String attempt, int place, Answer answer) {
        String prompt = answering.look(learner, attempt).prompt(place);
        answering.answer(learner, attempt, new Answering.Given(place, prompt, answer, 900, "entry-no-" + sent++));
    }

    private Item item(String attempt, int place) {
        return log.item(learner, attempt, place).orElseThrow();
    }

    private List<QuizAnswered> given() {
        return events.stream(QuizAnswered.class)
                .filter(event -> event.learnerId() == learner)
                .toList();
    }

    @Nested
    class In_practice {

        @Test
        void the_first_try_is_told_at_once_and_the_second_is_not() {
            String attempt = quizzes.start(learner, "Practice", Plans.practice(2, Kind.CHOICE));
            answer(attempt, 0, Plans.wrong(item(attempt, 0)));
            answer(attempt, 0, item(attempt, 0).right());
            assertThat(given()).singleElement().satisfies(event -> {
                assertThat(event.id()).isEqualTo(attempt + ":0");
                assertThat(event.cards().getFirst().format()).isEqualTo(Format.RECOGNITION);
                assertThat(event.cards().getFirst().outcome()).isEqualTo(Outcome.WRONG);
            });
        }

        @Test
        void what_is_typed_is_recall() {
            String attempt = quizzes.start(learner, "Practice", Plans.practice(1, Kind.TYPED));
            answer(attempt, 0, item(attempt, 0).right());
            assertThat(given().getFirst().cards().getFirst().format()).isEqualTo(Format.RECALL);
            assertThat(given().getFirst().cards().getFirst().outcome()).isEqualTo(Outcome.RIGHT);
        }

        @Test
        void a_look_at_the_answer_says_nothing_and_the_judgement_does() {
            String attempt = quizzes.start(learner, "Practice", Plans.practice(1, Kind.BASIC));
            answer(attempt, 0, Answer.written(""));
            assertThat(given()).isEmpty();
            answer(attempt, 0, Answer.judged(Correctness.RIGHT));
            assertThat(given()).hasSize(1);
        }
    }

    @Nested
    class In_an_exam {

        @Test
        void the_last_answers_are_told_when_it_is_over_and_what_was_left_out_says_nothing() {
            String attempt = quizzes.start(learner, "Exam", Plans.exam(3, Kind.CHOICE));
            answer(attempt, 0, Plans.wrong(item(attempt, 0)));
            answer(attempt, 0, item(attempt, 0).right());
            answer(attempt, 1, Plans.wrong(item(attempt, 1)));
            assertThat(given()).isEmpty();
            answering.finish(learner, attempt);
            answering.finish(learner, attempt);
            assertThat(given())
                    .flatExtracting(QuizAnswered::cards)
                    .extracting(QuizAnswered.Answered::outcome)
                    .containsExactlyElementsOf(Stream.concat(
                                    item(attempt, 0).cards().stream().map(_ -> Outcome.RIGHT),
                                    item(attempt, 1).cards().stream().map(_ -> Outcome.WRONG))
                            .toList());
        }

        @Test
        void the_cards_of_what_was_missed_or_left_out_are_listed() {
            String attempt = quizzes.start(learner, "Exam", Plans.exam(3, Kind.CHOICE));
            answer(attempt, 0, item(attempt, 0).right());
            answer(attempt, 1, Plans.wrong(item(attempt, 1)));
            answering.finish(learner, attempt);
            CardsMissed missed = events.stream(CardsMissed.class)
                    .filter(event -> event.list().equals(attempt))
                    .findFirst()
                    .orElseThrow();
            assertThat(missed.cards())
                    .containsExactlyElementsOf(Stream.of(item(attempt, 1), item(attempt, 2))
                            .flatMap(item -> Conclusions.all(item).stream())
                            .distinct()
                            .toList());
        }

        @Test
        void each_pair_speaks_for_its_own_card() {
            String attempt = quizzes.start(learner, "Exam", Plans.exam(1, Kind.MATCHING));
            Item item = item(attempt, 0);
            java.util.Map<String, String> pairs = new java.util.HashMap<>(Plans.pairs(item));
            String spoilt = ((Match) item.task()).left().getFirst().id();
            pairs.put(
                    spoilt,
                    ((Match) item.task())
                            .right().stream()
                                    .map(Task.Named::id)
                                    .filter(id -> !id.equals(pairs.get(spoilt)))
                                    .findFirst()
                                    .orElseThrow());
            answer(attempt, 0, Answer.paired(pairs));
            answering.finish(learner, attempt);
            List<QuizAnswered.Answered> cards = given().getFirst().cards();
            assertThat(cards).hasSameSizeAs(item.cards());
            assertThat(cards.stream().filter(card -> card.outcome() == Outcome.WRONG))
                    .singleElement()
                    .satisfies(card -> assertThat(card.card().value())
                            .isEqualTo(item.cards().getFirst()));
        }
    }

    @Test
    void everything_of_a_guest_goes_with_the_guest() {
        String attempt = quizzes.start(learner, "Exam", Plans.exam(2, Kind.CHOICE));
        answer(attempt, 0, Plans.wrong(item(attempt, 0)));
        answering.finish(learner, attempt);
        quizzes.start(learner, "Left", Plans.practice(2, Kind.CHOICE));
        quizzes.start(learner, "Begun", Plans.practice(2, Kind.CHOICE));
        transaction.executeWithoutResult(_ -> publisher.publishEvent(new LearnerRemoved(learner)));
        for (String table :
                List.of("quiz_attempt", "quiz_question", "quiz_entry", "quiz_left", "study_list", "review")) {
            assertThat(jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE learner_id = ?")
                            .param(learner)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void practice_that_was_left_untouched_is_not_in_the_way() {
        quizzes.start(learner, "First", Plans.practice(2, Kind.CHOICE));
        String second = quizzes.start(learner, "Second", Plans.practice(2, Kind.CHOICE));
        assertThat(log.open(learner)).extracting(Attempt::id).containsExactly(second);
    }
}
