package org.scostudy.progress.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.Rating;
import org.scostudy.study.StudyTable;

class CardLookupTest {

    private final StudyTable table = new StudyTable().with("rats/seat:place");
    private final CardLookup lookup =
            new CardLookup(table.cards, table.log, table.moves, table.readers, table.settings, table.clock);

    @AfterEach
    void close() {
        table.close();
    }

    private CardLookup.Report report() {
        return lookup.find(table.learner, "sco:seat:place").orElseThrow();
    }

    @Test
    void a_card_that_was_never_met_has_no_answers_and_no_curve() {
        assertThat(report().answers()).isEmpty();
        assertThat(report().path().curve()).isEmpty();
        assertThat(report().line().chance()).isZero();
    }

    @Test
    void the_memory_that_the_answers_make_is_the_one_that_is_stored() {
        table.answer(Rating.GOOD);
        table.passes(Duration.ofDays(3));
        table.answer(Rating.HARD);
        table.undo();
        table.answer(Rating.AGAIN);
        table.passes(Duration.ofDays(2));
        table.answer(Rating.GOOD);
        CardLookup.Report report = report();
        assertThat(report.answers())
                .extracting(CardLookup.Answered::rating)
                .containsExactly(Rating.GOOD, Rating.AGAIN, Rating.GOOD);
        assertThat(report.answers().getLast().step().after())
                .isEqualTo(table.stored("sco:seat:place").memory().memory());
        assertThat(report.path().curve().getLast().day())
                .isGreaterThanOrEqualTo(report.today().toEpochDay());
    }

    @Test
    void what_is_no_card_and_what_is_not_the_learners_is_not_found() {
        assertThat(lookup.find(table.learner, "nonsense")).isEmpty();
        assertThat(lookup.find(table.learner, "")).isEmpty();
        assertThat(lookup.find(table.learner, "other:fact:slot")).isEmpty();
    }
}
