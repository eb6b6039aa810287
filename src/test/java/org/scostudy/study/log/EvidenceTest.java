package org.scostudy.study.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.question.CardsMissed;
import org.scostudy.question.QuizAnswered.Answered;
import org.scostudy.question.QuizAnswered.Format;
import org.scostudy.question.QuizAnswered.Outcome;
import org.scostudy.study.StudyTable;
import org.scostudy.study.queue.DueQueue;
import org.scostudy.study.queue.Scope;
import org.scostudy.study.session.Deal;
import org.scostudy.study.session.Studying;

class EvidenceTest {

    private static final String ATTEMPT = UUID.randomUUID().toString();

    private final StudyTable table = new StudyTable().with("box/a:x", "box/b:x", "box/c:x");
    private final CardId card = new CardId("sco:a:x");

    @AfterEach
    void close() {
        table.close();
    }

    private void answered(Format format, Outcome outcome, String id) {
        Answered answered = new Answered(card, format, outcome);
        Instant now = table.now();
        table.recording.conclude(table.learner, card, id, ATTEMPT, known -> Evidence.grade(answered, known, now));
    }

    private List<Review.Answer> log() {
        return CardHistory.standing(table.log.of(table.learner.id(), card));
    }

    @Nested
    class Of_a_card_in_review {

        @BeforeEach
        void that_was_learned() {
            table.answer("sco:a:x@0", Rating.EASY);
            table.passes(Duration.ofDays(1));
        }

        @Test
        void a_wrong_answer_counts_as_again() {
            answered(Format.RECOGNITION, Outcome.WRONG, "1");
            assertThat(table.stored("sco:a:x").memory().phase()).isEqualTo(Phase.RELEARNING);
            assertThat(log().getLast().rating()).isEqualTo(Rating.AGAIN);
            assertThat(log().getLast().evidence()).isEqualTo("1");
        }

        @Test
        void recall_counts_as_good() {
            Instant before = table.stored("sco:a:x").memory().due();
            answered(Format.RECALL, Outcome.RIGHT, "1");
            assertThat(log().getLast().rating()).isEqualTo(Rating.GOOD);
            assertThat(table.stored("sco:a:x").memory().due()).isAfter(before);
        }

        @Test
        void recognition_leaves_the_schedule_alone() {
            Card before = table.stored("sco:a:x");
            answered(Format.RECOGNITION, Outcome.RIGHT, "1");
            assertThat(table.stored("sco:a:x")).isEqualTo(before);
        }

        @Test
        void recognition_of_an_overdue_card_counts_as_hard() {
            table.passes(Duration.ofDays(60));
            answered(Format.RECOGNITION, Outcome.RIGHT, "1");
            assertThat(log().getLast().rating()).isEqualTo(Rating.HARD);
        }

        @Test
        void the_same_answer_counts_once() {
            answered(Format.RECALL, Outcome.WRONG, "1");
            answered(Format.RECALL, Outcome.WRONG, "1");
            assertThat(log()).hasSize(2);
        }

        @Test
        void the_log_still_makes_the_card() {
            answered(Format.RECALL, Outcome.RIGHT, "1");
            table.passes(Duration.ofHours(5));
            answered(Format.RECOGNITION, Outcome.WRONG, "2");
            table.passes(Duration.ofDays(3));
            answered(Format.RECALL, Outcome.RIGHT, "3");
            Deal deal = table.deal();
            table.answer(deal.cards().getFirst().prompt(), Rating.GOOD);
            assertThat(table.replay.compare().differences()).isEmpty();
            assertThat(log()).hasSizeGreaterThanOrEqualTo(4);
        }

        @Test
        void undo_in_the_deck_does_not_reach_it() {
            answered(Format.RECALL, Outcome.WRONG, "1");
            assertThat(table.undo().undone()).isNull();
            assertThat(table.replay.compare().differences()).isEmpty();
        }

        @Test
        void a_suspended_card_is_left_alone() {
            table.studying.suspend(table.learner, StudyTable.place(table.session, null), card);
            answered(Format.RECALL, Outcome.WRONG, "1");
            assertThat(log()).hasSize(1);
        }

        @Test
        void the_pace_with_cards_is_not_measured_by_it() {
            answered(Format.RECALL, Outcome.RIGHT, "1");
            assertThat(table.record.timePerAnswer(table.learner)).isEqualTo(Duration.ofSeconds(4));
        }
    }

    @Test
    void a_card_that_was_never_met_stays_new() {
        answered(Format.RECALL, Outcome.WRONG, "1");
        answered(Format.RECALL, Outcome.RIGHT, "2");
        assertThat(log()).isEmpty();
        assertThat(table.cards.find(table.learner.id(), card)).isEmpty();
    }

    @Nested
    class Cards_that_were_missed_in_a_quiz {

        private final Studying.SessionState place =
                new Studying.SessionState(table.session, null, Scope.parse("list:" + ATTEMPT));

        @BeforeEach
        void are_listed() {
            table.answer("sco:a:x@0", Rating.EASY);
            table.passes(Duration.ofMinutes(1));
            table.lists.on(
                    new CardsMissed(table.learner.id(), ATTEMPT, table.now(), List.of(new CardId("sco:c:x"), card)));
        }

        @Test
        void come_in_their_order_due_or_not_and_nothing_else() {
            table.passes(Duration.ofMinutes(1));
            Deal deal = table.studying.next(table.learner, place);
            assertThat(deal.cards()).extracting(Deal.Shown::card).containsExactly("sco:c:x", "sco:a:x");
            assertThat(deal.counts()).isEqualTo(new DueQueue.Counts(1, 0, 1));
        }

        @Test
        void are_done_when_each_was_answered() {
            table.passes(Duration.ofMinutes(1));
            table.studying.answer(table.learner, place, PromptId.parse("sco:c:x@0"), Rating.EASY, 900, "first");
            Deal deal =
                    table.studying.answer(table.learner, place, PromptId.parse("sco:a:x@1"), Rating.GOOD, 900, "first");
            assertThat(deal.cards()).isEmpty();
            assertThat(deal.finish()).isNotNull();
            assertThat(table.replay.compare().differences()).isEmpty();
        }

        @Test
        void stay_until_they_leave_their_steps() {
            table.passes(Duration.ofMinutes(1));
            table.studying.answer(table.learner, place, PromptId.parse("sco:a:x@1"), Rating.AGAIN, 900, "first");
            Deal deal =
                    table.studying.answer(table.learner, place, PromptId.parse("sco:c:x@0"), Rating.EASY, 900, "first");
            assertThat(deal.cards()).extracting(Deal.Shown::card).containsExactly("sco:a:x");
        }

        @Test
        void go_on_on_another_device() {
            table.passes(Duration.ofMinutes(1));
            table.studying.answer(table.learner, place, PromptId.parse("sco:c:x@0"), Rating.EASY, 900, "first");
            Deal elsewhere = table.studying.next(
                    table.learner, new Studying.SessionState(UUID.randomUUID().toString(), null, place.scope()));
            assertThat(elsewhere.cards()).extracting(Deal.Shown::card).containsExactly("sco:a:x");
        }
    }
}
