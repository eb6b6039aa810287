package org.scostudy.progress.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.Rating;
import org.scostudy.progress.cards.CardFilter.Only;
import org.scostudy.progress.cards.CardFilter.Order;
import org.scostudy.progress.record.LearnersCards;
import org.scostudy.question.CardId;
import org.scostudy.study.StudyTable;
import org.scostudy.study.log.Cards;

/** Cards are found by their words, by how they stand, and in the order that is wished. */
class CardSearchTest {

    private final StudyTable table =
            new StudyTable().with("rats/seat:place", "rats/founded:year", "west/picture:point");
    private final CardSearch search = new CardSearch(
            new LearnersCards(new Cards(table.jdbc), table.changes), table.readers, table.settings, table.clock);
    private final CardKeeping keeping = new CardKeeping(table.recording, table.moving, table.readers, table.clock);

    @AfterEach
    void close() {
        table.close();
    }

    private List<String> found(CardFilter filter) {
        return search.find(table.learner, filter).lines().stream()
                .map(line -> line.id().value())
                .toList();
    }

    private static CardFilter words(String words) {
        return new CardFilter(words, Only.ALL, 0, "", Order.READING, false, 0);
    }

    private static CardFilter only(Only only) {
        return new CardFilter("", only, 0, "", Order.READING, false, 0);
    }

    private static CardFilter by(Order order, boolean reverse) {
        return new CardFilter("", Only.ALL, 0, "", order, reverse, 0);
    }

    private static List<CardId> ids(String... ids) {
        return java.util.Arrays.stream(ids).map(CardId::new).toList();
    }

    @Test
    void words_are_looked_for_in_all_wordings_and_in_the_answer_in_any_case() {
        assertThat(found(words("SECOND wording of rats"))).containsExactly("sco:seat:place", "sco:founded:year");
        assertThat(found(words("key west"))).containsExactly("sco:picture:point");
        assertThat(found(words("pïcture"))).containsExactly("sco:picture:point");
        assertThat(found(words("nowhere"))).isEmpty();
        assertThat(found(words("%"))).hasSize(3);
    }

    @Test
    void cards_are_found_by_how_they_stand() {
        table.answer("sco:seat:place@0", Rating.EASY);
        table.answer("sco:founded:year@0", Rating.AGAIN);
        assertThat(found(only(Only.MET))).containsExactly("sco:seat:place", "sco:founded:year");
        assertThat(found(only(Only.NEW))).containsExactly("sco:picture:point");
        assertThat(found(only(Only.LEARNING))).containsExactly("sco:founded:year");
        assertThat(found(only(Only.DUE))).containsExactly("sco:founded:year");
        table.passes(Duration.ofDays(60));
        assertThat(found(only(Only.DUE))).containsExactly("sco:seat:place", "sco:founded:year");
    }

    @Test
    void what_is_put_away_and_flagged_is_found_and_comes_back() {
        keeping.suspend(table.learner, ids("sco:seat:place", "sco:founded:year"));
        keeping.flag(table.learner, ids("sco:founded:year"));
        assertThat(found(only(Only.SUSPENDED))).containsExactly("sco:seat:place", "sco:founded:year");
        assertThat(found(only(Only.FLAGGED))).containsExactly("sco:founded:year");
        keeping.wake(table.learner, ids("sco:seat:place", "sco:founded:year"));
        keeping.unflag(table.learner, ids("sco:founded:year"));
        assertThat(found(only(Only.SUSPENDED))).isEmpty();
        assertThat(found(only(Only.FLAGGED))).isEmpty();
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void nobody_changes_a_card_that_is_not_meant_for_them() {
        assertThat(keeping.suspend(table.learner, ids("other:fact:slot"))).isZero();
        assertThat(keeping.reset(table.learner, ids("other:fact:slot"))).isZero();
        assertThat(table.cards.all(table.learner.id())).isEmpty();
    }

    @Test
    void what_is_likely_to_be_forgotten_is_found_by_its_chance_and_what_was_never_known_is_not() {
        table.answer("sco:seat:place@0", Rating.AGAIN);
        table.answer("sco:founded:year@0", Rating.EASY);
        table.passes(Duration.ofDays(5));
        assertThat(found(new CardFilter("", Only.ALL, 80, "", Order.READING, false, 0)))
                .containsExactly("sco:seat:place");
        assertThat(found(new CardFilter("", Only.ALL, 100, "", Order.CHANCE, false, 0)))
                .containsExactly("sco:seat:place", "sco:founded:year");
    }

    @Test
    void the_order_can_be_turned_round_and_cards_never_met_stay_last() {
        table.answer("sco:seat:place@0", Rating.EASY);
        table.answer("sco:founded:year@0", Rating.AGAIN);
        assertThat(found(by(Order.STABILITY, false)))
                .containsExactly("sco:founded:year", "sco:seat:place", "sco:picture:point");
        assertThat(found(by(Order.STABILITY, true)))
                .containsExactly("sco:seat:place", "sco:founded:year", "sco:picture:point");
        assertThat(found(by(Order.READING, true)))
                .containsExactly("sco:picture:point", "sco:founded:year", "sco:seat:place");
    }

    @Test
    void a_section_or_a_whole_reading_can_be_looked_at_alone() {
        assertThat(found(new CardFilter("", Only.ALL, 0, "sco/west", Order.READING, false, 0)))
                .containsExactly("sco:picture:point");
        assertThat(found(new CardFilter("", Only.ALL, 0, "sco", Order.READING, false, 0)))
                .hasSize(3);
    }

    @Test
    void fifty_stand_on_a_page_and_who_asks_for_a_page_that_is_not_there_gets_the_last_one() {
        for (int i = 0; i < 120; i++) {
            table.with("many/fact" + i + ":x");
        }
        assertThat(found(CardFilter.ALL.at(1))).hasSize(50).doesNotContain("sco:seat:place");
        CardSearch.Found last = search.find(table.learner, CardFilter.ALL.at(99));
        assertThat(last.page()).isEqualTo(2);
        assertThat(last.lines()).hasSize(23);
        assertThat(last.all()).hasSize(123);
    }

    @Test
    void what_is_looked_for_stands_in_the_address_and_comes_back_from_there() {
        CardFilter filter = new CardFilter("rats & seat", Only.LEECH, 80, "sco/rats", Order.LAPSES, true, 3);
        assertThat(CardFilter.of(filter.parameters())).isEqualTo(filter);
        assertThat(CardFilter.ALL.parameters().getParameters()).isEmpty();
        assertThat(CardFilter.of(QueryParameters.fromString("only=nonsense&below=-7&page=0&sort=%20")))
                .isEqualTo(CardFilter.ALL);
    }
}
