package org.scostudy.study.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.question.CardId;
import org.scostudy.study.StudyTable;

class RememberingTest {

    private static final CardId CARD = new CardId("sco:rats-seat:place");

    private final StudyTable table = new StudyTable().with("box/rats-seat:place", "box/secretariat-seat:place");

    @AfterEach
    void close() {
        table.close();
    }

    private Map<CardId, Recall> recalls() {
        Clock now = Clock.fixed(table.now(), ZoneOffset.UTC);
        return new Remembering(table.cards, table.settings, now).of(table.learner);
    }

    @Test
    void cards_that_were_never_answered_are_left_out() {
        table.deal();
        assertThat(recalls()).isEmpty();
    }

    @Test
    void a_card_just_answered_is_sure_and_fades_from_day_to_day() {
        table.answer(Rating.EASY);
        assertThat(recalls()).containsEntry(CARD, new Recall(Phase.REVIEW, 1, .9));
        table.passes(Duration.ofDays(200));
        assertThat(recalls().values())
                .singleElement()
                .satisfies(recall -> assertThat(recall.chance()).isBetween(.1, .89));
    }

    @Test
    void a_card_that_was_not_known_is_still_being_learned() {
        table.answer(Rating.AGAIN);
        assertThat(recalls()).containsOnlyKeys(CARD);
        assertThat(recalls().values()).extracting(Recall::phase).containsExactly(Phase.LEARNING);
    }

    @Test
    void a_card_of_a_pack_set_apart_is_remembered_as_that_pack_wants_it() {
        table.settings.schedule(table.learner.id(), "sco", Scheduling.DEFAULT.withDesiredRetention(.8));
        table.answer(Rating.EASY);
        assertThat(recalls()).containsEntry(CARD, new Recall(Phase.REVIEW, 1, .8));
    }
}
