package org.scostudy.study.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.study.StudyTable;

/** Cards are started anew: they are new again, and the log still says everything. */
class ResetTest {

    private static final CardId SEAT = new CardId("sco:seat:place");

    private final StudyTable table = new StudyTable().with("rats/seat:place", "rats/founded:year");

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void a_card_that_is_started_anew_is_new_and_replay_is_clean() {
        table.studiesAll(Rating.GOOD);
        table.passes(Duration.ofDays(9));
        table.studiesAll(Rating.HARD);
        int standing = table.log.of(table.learner.id(), SEAT).size();

        int takenBack = table.recording.reset(table.learner, List.of(SEAT));

        assertThat(takenBack).isEqualTo(standing).isGreaterThan(1);
        Card card = table.stored(SEAT.value());
        assertThat(card.isNew()).isTrue();
        assertThat(card.seq()).isEqualTo(2 * standing);
        assertThat(table.stored("sco:founded:year").isNew()).isFalse();
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void it_is_asked_again_and_can_be_answered_and_taken_back_as_any_other() {
        table.studiesAll(Rating.EASY);
        table.recording.reset(table.learner, List.of(SEAT));
        table.passes(Duration.ofDays(1));
        assertThat(table.deal().cards()).extracting(shown -> shown.card()).contains(SEAT.value());
        table.answer(table.stored(SEAT.value()).prompt().toString(), Rating.GOOD);
        table.undo();
        table.answer(table.stored(SEAT.value()).prompt().toString(), Rating.AGAIN);
        assertThat(table.stored(SEAT.value()).memory().reps()).isEqualTo(1);
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void a_card_without_answers_stays_as_it_is() {
        table.recording.change(table.learner, SEAT, card -> card.withFlagged(true));
        assertThat(table.recording.reset(table.learner, List.of(SEAT, new CardId("sco:never:met"))))
                .isZero();
        assertThat(table.stored(SEAT.value()).flagged()).isTrue();
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void several_cards_are_changed_together() {
        table.recording.changeAll(
                table.learner, List.of(SEAT, new CardId("sco:founded:year")), card -> card.withSuspended(true));
        assertThat(table.deal().cards()).isEmpty();
        assertThat(table.replay.compare().differences()).isEmpty();
    }
}
