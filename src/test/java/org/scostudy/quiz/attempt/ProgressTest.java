package org.scostudy.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Correctness;

class ProgressTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final List<AttemptEntry> log = new ArrayList<>();

    private void answered(Correctness correctness, double points) {
        log.add(new AttemptEntry(
                log.size(),
                "entry-" + log.size(),
                0,
                AttemptEntry.Step.ANSWER,
                NOON,
                900,
                Answer.chosen(List.of("o1")),
                correctness,
                points));
    }

    private Progress practice() {
        Asked choice = new Asked(Kind.CHOICE, Asked.Judge.SERVER);
        return new Progress(
                new Attempt(
                        "0123",
                        "Energy",
                        Mode.PRACTICE,
                        1,
                        null,
                        List.of(choice, choice),
                        null,
                        NOON,
                        null,
                        null,
                        null,
                        false),
                log);
    }

    @Nested
    class After_an_answer_that_was_partly_right {

        @Test
        void a_right_one_does_not_count_for_more() {
            answered(Correctness.PARTIAL, 0.4);
            answered(Correctness.RIGHT, 0);
            assertThat(practice().points()).isEqualTo(0.4);
            assertThat(practice().state(0)).isEqualTo(Progress.State.PARTIAL);
        }

        @Test
        void the_next_open_question_is_where_the_learner_goes_on() {
            answered(Correctness.PARTIAL, 0.4);
            assertThat(practice().position()).isEqualTo(1);
        }
    }

    @Nested
    class An_attempt_of_the_time_when_a_second_try_earned_half {

        @Test
        void keeps_what_its_log_says_it_earned() {
            answered(Correctness.WRONG, 0);
            answered(Correctness.RIGHT, 0.5);
            assertThat(practice().points()).isEqualTo(0.5);
            assertThat(practice().state(0)).isEqualTo(Progress.State.RIGHT);
            assertThat(practice().counted(0)).contains(log.getLast());
        }
    }
}
