package org.scostudy.study.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.study.StudyTable;

/** A learner moves cards to another day: they come up then, and what is remembered of them stays as it is. */
class MovingTest {

    private static final CardId SEAT = new CardId("sco:seat:place");
    private static final CardId YEAR = new CardId("sco:founded:year");

    private final StudyTable table = new StudyTable().with("rats/seat:place", "rats/founded:year");

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void a_card_that_was_moved_comes_up_on_that_day_and_its_memory_is_the_same() {
        table.studiesAll(Rating.GOOD);
        CardMemory before = table.stored(SEAT.value()).memory();

        assertThat(move(List.of(SEAT), today().plusDays(40), 1)).isEqualTo(1);

        Card moved = table.stored(SEAT.value());
        assertThat(table.learner.dayOf(moved.memory().due())).isEqualTo(today().plusDays(40));
        assertThat(moved.memory().memory()).isEqualTo(before.memory());
        assertThat(moved.memory().phase()).isEqualTo(Phase.REVIEW);
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void what_is_moved_to_today_is_asked_today() {
        table.studiesAll(Rating.EASY);
        table.passes(Duration.ofDays(1));
        assertThat(table.deal().cards()).isEmpty();

        move(List.of(SEAT), today(), 1);

        assertThat(table.deal().cards()).extracting(shown -> shown.card()).containsExactly(SEAT.value());
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void the_next_answer_schedules_by_the_days_that_really_passed() {
        table.studiesAll(Rating.GOOD);
        table.passes(Duration.ofDays(9));
        table.studiesAll(Rating.GOOD);
        move(List.of(SEAT), today().plusDays(1), 1);
        table.passes(Duration.ofDays(1));
        table.answer(table.stored(SEAT.value()).prompt().toString(), Rating.GOOD);

        double notMoved = stability(YEAR);
        assertThat(stability(SEAT)).isGreaterThan(notMoved).isLessThan(1.5 * notMoved);
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void an_answer_taken_back_leaves_the_card_where_it_was_moved_to() {
        table.studiesAll(Rating.GOOD);
        move(List.of(SEAT), today().plusDays(3), 1);
        table.passes(Duration.ofDays(3));
        CardMemory moved = table.stored(SEAT.value()).memory();
        table.answer(table.stored(SEAT.value()).prompt().toString(), Rating.GOOD);

        table.undo();

        assertThat(table.stored(SEAT.value()).memory()).isEqualTo(moved);
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void a_card_that_is_started_anew_is_new_wherever_it_was_moved_to() {
        table.studiesAll(Rating.GOOD);
        move(List.of(SEAT), today().plusDays(3), 1);
        table.recording.reset(table.learner, List.of(SEAT));
        assertThat(table.stored(SEAT.value()).isNew()).isTrue();
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void the_last_of_several_moves_holds() {
        table.studiesAll(Rating.GOOD);
        move(List.of(SEAT), today().plusDays(3), 1);
        move(List.of(SEAT), today().plusDays(5), 1);
        assertThat(table.learner.dayOf(table.stored(SEAT.value()).memory().due()))
                .isEqualTo(today().plusDays(5));
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void many_cards_are_spread_evenly() {
        try (StudyTable many = new StudyTable()
                .with(IntStream.range(0, 12)
                        .mapToObj(i -> "rats/fact" + i + ":x")
                        .toArray(String[]::new))) {
            many.studiesAll(Rating.GOOD);
            LocalDate today = many.learner.dayOf(many.clock.instant());
            List<CardId> all =
                    many.cards.all(many.learner.id()).stream().map(Card::id).toList();

            assertThat(many.moving.move(many.learner, all, today.plusDays(2), 4))
                    .isEqualTo(12);

            List<Integer> load = many.record.load(many.learner, 8);
            assertThat(load).containsExactly(0, 0, 3, 3, 3, 3, 0, 0);
            assertThat(many.replay.compare().differences()).isEmpty();
        }
    }

    @Test
    void a_card_that_was_never_answered_has_no_day_to_be_moved_from() {
        assertThat(move(List.of(SEAT, YEAR), today().plusDays(1), 1)).isZero();
        assertThat(move(Collections.emptyList(), today(), 1)).isZero();
    }

    @Test
    void a_day_that_has_passed_or_is_beyond_all_measure_is_refused() {
        table.studiesAll(Rating.GOOD);
        for (LocalDate day : List.of(today().minusDays(1), today().plusDays(3_651), LocalDate.of(9999, 1, 1))) {
            assertThatThrownBy(() -> move(List.of(SEAT), day, 1)).isInstanceOf(IllegalArgumentException.class);
        }
        for (int days : new int[] {0, -1, 366}) {
            assertThatThrownBy(() -> move(List.of(SEAT), today(), days)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    private int move(List<CardId> cards, LocalDate from, int days) {
        return table.moving.move(table.learner, cards, from, days);
    }

    private double stability(CardId card) {
        return Objects.requireNonNull(table.stored(card.value()).memory().memory())
                .stability();
    }

    private LocalDate today() {
        return table.learner.dayOf(table.clock.instant());
    }
}
