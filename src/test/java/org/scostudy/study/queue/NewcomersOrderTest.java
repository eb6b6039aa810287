package org.scostudy.study.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.material.model.Rank;
import org.scostudy.memory.Phase;
import org.scostudy.question.CardId;
import org.scostudy.question.OwnPack;
import org.scostudy.question.StudyCard;
import org.scostudy.random.Given;
import org.scostudy.random.Numbers;
import org.scostudy.random.Property;
import org.scostudy.study.StudyTable;
import org.scostudy.study.settings.CardOrder;

class NewcomersOrderTest {

    private final List<StudyCard> bank = new ArrayList<>();
    private final Map<CardId, Phase> met = new HashMap<>();
    private final Set<CardId> away = new HashSet<>();

    private NewcomersOrderTest with(Rank rank, String... ids) {
        for (String id : ids) {
            bank.add(StudyTable.card(rank, id));
        }
        return this;
    }

    /** Facts {@code box1}, {@code box2} and so on of a section. */
    private NewcomersOrderTest with(int facts, String section) {
        for (int i = 1; i <= facts; i++) {
            with(Rank.USUAL, "%s/%s%d:x".formatted(section, section, i));
        }
        return this;
    }

    private NewcomersOrderTest met(Phase phase, String... cards) {
        for (String card : cards) {
            met.put(new CardId("sco:" + card), phase);
        }
        return this;
    }

    private List<String> order(Predicate<String> studied) {
        return new NewcomersOrder(bank)
                .ahead(NewcomersOrder.Wish.DEFAULT, met, away, studied)
                .map(card -> card.fact() + ":" + card.slot())
                .toList();
    }

    private List<String> order() {
        return order(_ -> true);
    }

    private List<String> sections() {
        return order().stream().map(card -> card.replaceAll("\\d.*", "")).toList();
    }

    @Nested
    class Who_wants_another_order {

        private List<String> by(CardOrder.Newcomers wish, long chance) {
            return new NewcomersOrder(bank)
                    .ahead(new NewcomersOrder.Wish(wish, chance), met, away, _ -> true)
                    .map(card -> card.fact() + ":" + card.slot())
                    .toList();
        }

        @Test
        void has_that_of_the_reading_whatever_matters_most() {
            with(Rank.DETAIL, "box/a:x").with(Rank.ESSENTIAL, "intro/b:x").with(Rank.CAPTION, "box/c:x");
            assertThat(by(CardOrder.Newcomers.READING, 1)).containsExactly("a:x", "b:x", "c:x");
        }

        @Test
        void has_one_by_chance_that_is_another_for_another_number() {
            with(20, "box");
            List<String> one = by(CardOrder.Newcomers.CHANCE, 1);
            assertThat(one).hasSize(20).isEqualTo(by(CardOrder.Newcomers.CHANCE, 1));
            assertThat(one)
                    .isNotEqualTo(by(CardOrder.Newcomers.READING, 1))
                    .isNotEqualTo(by(CardOrder.Newcomers.CHANCE, 2));
            assertThat(one).containsExactlyInAnyOrderElementsOf(by(CardOrder.Newcomers.CHANCE, 2));
        }

        @Test
        void meets_no_other_direction_before_the_first_is_in_review() {
            with(Rank.USUAL, "box/a:x", "box/a:y", "box/b:x");
            for (CardOrder.Newcomers wish : CardOrder.Newcomers.values()) {
                assertThat(by(wish, 5)).as("%s", wish).containsExactlyInAnyOrder("a:x", "b:x");
            }
            met(Phase.REVIEW, "a:x");
            assertThat(by(CardOrder.Newcomers.READING, 5)).containsExactly("a:y", "b:x");
            assertThat(by(CardOrder.Newcomers.CHANCE, 5)).containsExactlyInAnyOrder("a:y", "b:x");
        }

        @Test
        void still_has_own_cards_take_turns_with_the_others() {
            with(10, "box");
            bank.add(StudyTable.card(OwnPack.ID, Rank.USUAL, "1/mine:x"));
            for (CardOrder.Newcomers wish : CardOrder.Newcomers.values()) {
                assertThat(by(wish, 3).getFirst()).as("%s", wish).isEqualTo("mine:x");
            }
        }

        @Test
        void meets_nothing_that_is_put_away() {
            with(3, "box");
            away.add(new CardId("sco:box2:x"));
            assertThat(by(CardOrder.Newcomers.READING, 3)).containsExactly("box1:x", "box3:x");
        }
    }

    @Nested
    class What_matters_most_comes_first {

        @Test
        void wherever_it_stands_in_the_reading() {
            with(Rank.DETAIL, "box/d:x").with(Rank.IMPORTANT, "box/i:x").with(Rank.ESSENTIAL, "intro/e:x");

            assertThat(order()).containsExactly("e:x", "i:x", "d:x");
        }

        @Test
        void and_captions_come_last_with_all_their_directions() {
            with(Rank.CAPTION, "photo/c:x", "photo/c:y").with(Rank.DETAIL, "box/d:x", "box/d:y");
            met(Phase.REVIEW, "c:x", "d:x");
            with(Rank.CAPTION, "photo/p:x");

            assertThat(order()).containsExactly("d:y", "p:x", "c:y");
        }
    }

    @Nested
    class The_reverse_direction_of_a_fact {

        @Test
        void waits_until_the_first_is_in_review() {
            with(Rank.USUAL, "box/rats:place", "box/rats:body");

            assertThat(order()).containsExactly("rats:place");
            assertThat(met(Phase.LEARNING, "rats:place").order()).isEmpty();
            assertThat(met(Phase.RELEARNING, "rats:place").order()).isEmpty();
            assertThat(met(Phase.REVIEW, "rats:place").order()).containsExactly("rats:body");
        }

        @Test
        void is_ranked_one_step_behind() {
            with(Rank.ESSENTIAL, "box/a:x", "box/a:y").with(Rank.ESSENTIAL, "box/b:x");
            with(Rank.IMPORTANT, "box/i:x", "box/i:y").with(Rank.DETAIL, "box/d:x");
            met(Phase.REVIEW, "a:x", "i:x");
            with(Rank.IMPORTANT, "box/j:x");

            assertThat(order()).containsExactly("b:x", "a:y", "j:x", "i:y", "d:x");
        }

        @Test
        void does_not_stand_in_for_a_first_that_was_put_away() {
            with(Rank.USUAL, "box/rats:place", "box/rats:body");
            away.add(new CardId("sco:rats:place"));

            assertThat(order()).isEmpty();
        }
    }

    @Nested
    class Sections_take_turns {

        @Test
        void and_one_with_twice_as_many_cards_comes_twice_as_often() {
            with(40, "box").with(20, "intro");

            for (int begin = 0; begin < 60; begin += 3) {
                assertThat(sections().subList(begin, begin + 3)).containsExactlyInAnyOrder("box", "box", "intro");
            }
        }

        @Test
        void by_what_each_has_left_for_this_learner() {
            with(40, "box").with(20, "intro");
            for (int i = 1; i <= 20; i++) {
                met(Phase.REVIEW, "box" + i + ":x");
            }

            for (int begin = 0; begin < 38; begin += 2) {
                assertThat(sections().subList(begin, begin + 2)).containsExactlyInAnyOrder("box", "intro");
            }
        }

        @Test
        void in_the_order_of_the_reading_where_both_are_due() {
            with(2, "box").with(2, "intro");

            assertThat(order()).containsExactly("box1:x", "intro1:x", "box2:x", "intro2:x");
        }

        @Test
        void within_each_rank() {
            with(Rank.ESSENTIAL, "box/a:x", "box/b:x", "intro/c:x").with(Rank.DETAIL, "box/d:x", "intro/e:x");

            assertThat(order()).containsExactly("a:x", "c:x", "b:x", "d:x", "e:x");
        }

        @Test
        void and_only_those_that_are_studied() {
            with(2, "box").with(2, "intro");

            assertThat(order(section -> section.equals("sco/intro"))).containsExactly("intro1:x", "intro2:x");
        }

        @Test
        void and_a_small_one_is_not_kept_back_until_the_others_are_done() {
            with(100, "box").with(2, "intro");
            List<String> seen = new ArrayList<>();
            while (seen.size() < 102) {
                List<String> day = order().stream().limit(10).toList();
                seen.addAll(day);
                met(Phase.LEARNING, day.toArray(String[]::new));
            }

            assertThat(seen.indexOf("intro1:x")).isBetween(20, 30);
            assertThat(seen.indexOf("intro2:x")).isBetween(70, 80);
        }
    }

    @Property(tries = 200)
    void every_card_comes_once_in_the_end_and_none_before_its_time(Given given) {
        List<Integer> seeds = given.any(Numbers.between(0, 2_399).list(0, 60));
        int perDay = given.any(Numbers.between(1, 20));
        bank.clear();
        met.clear();
        Set<String> ids = new HashSet<>();
        for (int seed : seeds) {
            String id = "s%d/f%d:x%d".formatted(seed % 4, seed % 4 + 4 * (seed / 4 % 10), seed / 40 % 3);
            if (ids.add(id)) {
                with(Rank.values()[seed % 10 % 4], id);
            }
        }
        NewcomersOrder order = new NewcomersOrder(bank);
        List<CardId> seen = new ArrayList<>();
        while (seen.size() < bank.size()) {
            List<CardId> day = order.ahead(NewcomersOrder.Wish.DEFAULT, met, away, _ -> true)
                    .limit(perDay)
                    .toList();
            assertThat(day).isNotEmpty();
            day.forEach(card -> met.put(card, Phase.REVIEW));
            seen.addAll(day);
        }

        assertThat(seen).doesNotHaveDuplicates();
        assertThat(order.ahead(NewcomersOrder.Wish.DEFAULT, met, away, _ -> true))
                .isEmpty();
        Map<String, CardId> firsts = bank.stream()
                .map(StudyCard::id)
                .collect(Collectors.toMap(CardId::siblingKey, id -> id, (first, _) -> first));
        firsts.forEach((fact, first) -> assertThat(
                        seen.stream().filter(card -> card.siblingKey().equals(fact)))
                .first()
                .isEqualTo(first));
    }
}
