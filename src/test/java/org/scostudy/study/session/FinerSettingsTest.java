package org.scostudy.study.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.material.model.Rank;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.study.StudyTable;
import org.scostudy.study.fit.FitTable;
import org.scostudy.study.fit.Presets;
import org.scostudy.study.log.Review;
import org.scostudy.study.queue.Scope;
import org.scostudy.study.settings.CardOrder;
import org.scostudy.study.settings.CardOrder.Mixture;
import org.scostudy.study.settings.CardOrder.Newcomers;
import org.scostudy.study.settings.Preferences;

/** Presets of packs, and the settings that few people want, while cards are studied. */
class FinerSettingsTest {

    private static final Scheduling STRICT = Scheduling.DEFAULT.withFuzz(false).withDesiredRetention(.97);

    private final StudyTable table = new StudyTable();
    private final long learner = table.learner.id();
    private final Presets presets = new Presets(table.settings, new FitTable(table.jdbc));

    @AfterEach
    void close() {
        table.close();
    }

    private FinerSettingsTest two() {
        table.with("box/a:x");
        table.bank.add(StudyTable.card("other", Rank.USUAL, "box/a:x"));
        return this;
    }

    private void ordered(CardOrder order) {
        table.prefers(Preferences.DEFAULT.withOrder(order));
    }

    private String easy(String card) {
        Deal.Shown shown = table.deal().cards().stream()
                .filter(each -> each.card().equals(card))
                .findFirst()
                .orElseThrow();
        return shown.grades().getLast().interval();
    }

    @Nested
    class A_preset {

        @Test
        void is_what_the_buttons_of_its_cards_foretell_and_what_comes_true() {
            two();
            String before = easy("other:a:x");
            assertThat(easy("sco:a:x")).isEqualTo(before);

            table.settings.schedule(learner, "other", STRICT);
            assertThat(easy("sco:a:x")).isEqualTo(before);
            assertThat(easy("other:a:x")).isNotEqualTo(before);

            table.answer("other:a:x@0", Rating.EASY);
            table.answer("sco:a:x@0", Rating.EASY);
            assertThat(table.stored("other:a:x").memory().scheduledDays())
                    .isLessThan(table.stored("sco:a:x").memory().scheduledDays());
            assertThat(answer("other:a:x").scheduling())
                    .isEqualTo(answer("sco:a:x").scheduling() + 1);
        }

        private Review.Answer answer(String card) {
            return (Review.Answer)
                    table.log.of(learner, table.stored(card).id()).getLast();
        }

        @Test
        void changes_the_date_of_a_card_with_its_next_answer_only() {
            two();
            table.studiesAll(Rating.EASY);
            var before = table.stored("other:a:x");
            table.settings.schedule(learner, "other", STRICT);
            assertThat(table.stored("other:a:x")).isEqualTo(before);
        }

        @Test
        void leaves_the_log_one_that_can_be_replayed_when_it_is_set_changed_and_removed_between_answers() {
            table.with("box/a:x", "box/b:x");
            for (String id : List.of("box/a:x", "box/b:x", "box/c:x")) {
                table.bank.add(StudyTable.card("other", Rank.USUAL, id));
            }
            Random random = new Random(7);
            for (int i = 0; i < 300; i++) {
                switch (random.nextInt(9)) {
                    case 0 -> table.undo();
                    case 1 -> table.settings.schedule(learner, "other", some(random));
                    case 2 -> table.settings.schedule(learner, some(random));
                    case 3 -> presets.follow(learner, "other");
                    case 4 -> presets.setApart(learner, "other");
                    default -> {
                        if (!table.deal().cards().isEmpty()) {
                            table.answer(Rating.of(1 + random.nextInt(4)));
                        }
                    }
                }
                table.passes(Duration.ofMinutes(random.nextInt(3000)));
            }
            assertThat(table.replay.compare().differences()).isEmpty();
        }

        private static Scheduling some(Random random) {
            return Scheduling.DEFAULT
                    .withDesiredRetention(.8 + random.nextInt(15) / 100.0)
                    .withMaximumIntervalDays(5 + random.nextInt(100));
        }

        @Test
        void of_a_pack_that_left_the_bank_does_no_harm() {
            two();
            table.settings.schedule(learner, "other", STRICT);
            table.answer("other:a:x@0", Rating.EASY);
            table.bank.removeIf(card -> card.pack().equals("other"));
            assertThat(table.studiesAll(Rating.EASY)).containsExactly("sco:a:x");
            assertThat(table.replay.compare().differences()).isEmpty();
        }
    }

    @Nested
    class A_longest_interval {

        @Test
        void is_foretold_and_kept() {
            table.with("box/a:x");
            table.settings.schedule(learner, Scheduling.DEFAULT.withFuzz(false).withMaximumIntervalDays(3));
            assertThat(easy("sco:a:x")).isEqualTo("3 days");
            table.answer(Rating.EASY);
            assertThat(table.stored("sco:a:x").memory().scheduledDays()).isEqualTo(3);
        }
    }

    @Nested
    class A_leech {

        @Test
        void is_what_was_forgotten_so_often_as_the_learner_says() {
            table.with("box/a:x").prefers(Preferences.DEFAULT.withLeechLapses(2));
            for (int i = 0; i < 2; i++) {
                assertThat(table.deal().cards().getFirst().leech()).isFalse();
                table.studiesAll(Rating.EASY);
                table.passes(Duration.ofDays(400));
                table.answer(Rating.AGAIN);
                table.passes(Duration.ofMinutes(10));
            }
            assertThat(table.deal().cards().getFirst().leech()).isTrue();
            table.prefers(Preferences.DEFAULT);
            assertThat(table.deal().cards().getFirst().leech()).isFalse();
        }
    }

    @Nested
    class A_step {

        @Test
        void is_waited_for_by_those_who_want_none_early() {
            table.with("box/a:x");
            ordered(CardOrder.DEFAULT.withLearnAheadMinutes(0));
            Deal deal = table.answer(Rating.AGAIN);
            assertThat(deal.cards()).isEmpty();
            assertThat(deal.counts().learning()).isEqualTo(1);
            assertThat(deal.waitUntil()).isEqualTo(StudyTable.MORNING.plusSeconds(60));
        }

        @Test
        void comes_as_early_as_it_is_let_also_over_the_end_of_the_day() {
            table.passes(Duration.ofMinutes(20 * 60 - 5));
            table.with("box/a:x");
            table.settings.schedule(learner, Scheduling.DEFAULT.withLearningSteps(Duration.ofMinutes(100)));
            ordered(CardOrder.DEFAULT.withLearnAheadMinutes(99));
            assertThat(table.answer(Rating.AGAIN).cards()).isEmpty();
            ordered(CardOrder.DEFAULT.withLearnAheadMinutes(101));
            assertThat(table.deal().cards()).hasSize(1);
        }

        @Test
        void of_cards_asked_for_by_name_is_waited_for_as_long() {
            table.with("box/a:x");
            ordered(CardOrder.DEFAULT.withLearnAheadMinutes(0));
            table.answer(Rating.AGAIN);
            assertThat(table.deal(new Scope.Forgotten(table.now().minusSeconds(1)))
                            .cards())
                    .isEmpty();
        }
    }

    @Nested
    class New_cards_and_reviews {

        private void both() {
            table.with("box/r1:x", "box/r2:x", "box/r3:x");
            table.studiesAll(Rating.EASY);
            table.passes(Duration.ofDays(90));
            table.with("box/n1:x", "box/n2:x", "box/n3:x");
        }

        @Test
        void come_one_after_the_other_as_the_learner_says_from_the_next_deal_on() {
            both();
            ordered(CardOrder.DEFAULT.withMixture(Mixture.NEW_FIRST));
            assertThat(first()).startsWith("sco:n");
            ordered(CardOrder.DEFAULT.withMixture(Mixture.REVIEWS_FIRST));
            assertThat(first()).startsWith("sco:r");
            table.answer(Rating.EASY);
            ordered(CardOrder.DEFAULT.withMixture(Mixture.NEW_FIRST));
            assertThat(table.studiesAll(Rating.EASY).subList(0, 3)).allMatch(card -> card.startsWith("sco:n"));
        }

        @Test
        void come_so_without_a_connection_too() {
            both();
            ordered(CardOrder.DEFAULT.withMixture(Mixture.NEW_FIRST));
            assertThat(table.studying.stock(table.learner, Scope.CHOSEN).cards())
                    .extracting(stocked -> stocked.card().card().substring(4, 5))
                    .containsExactly("n", "n", "n", "r", "r", "r");
        }

        private String first() {
            return table.deal().cards().getFirst().card();
        }
    }

    @Nested
    class New_cards {

        private void many() {
            for (int i = 10; i < 40; i++) {
                table.with("s%d/f%d:x".formatted(i % 3, i));
            }
        }

        @Test
        void come_as_in_the_reading() {
            many();
            ordered(CardOrder.DEFAULT.withNewcomers(Newcomers.READING));
            assertThat(table.studiesAll(Rating.EASY))
                    .startsWith("sco:f10:x", "sco:f11:x", "sco:f12:x", "sco:f13:x")
                    .hasSize(15)
                    .isSorted();
        }

        @Test
        void come_by_chance_in_an_order_that_holds_all_day() {
            many();
            ordered(CardOrder.DEFAULT.withNewcomers(Newcomers.CHANCE));
            List<String> foreseen = table.studying.stock(table.learner, Scope.CHOSEN).cards().stream()
                    .map(stocked -> stocked.card().card())
                    .toList();
            table.answer(Rating.EASY);
            table.prefers(table.settings.preferences(learner).withTyping(false));
            assertThat(table.studiesAll(Rating.EASY)).isEqualTo(foreseen.subList(1, foreseen.size()));
            assertThat(foreseen).isNotEqualTo(foreseen.stream().sorted().toList());
        }

        @Test
        void come_by_another_chance_on_another_day() {
            many();
            ordered(CardOrder.DEFAULT.withNewcomers(Newcomers.CHANCE));
            List<String> today = dealt();
            table.passes(Duration.ofDays(1));
            assertThat(dealt()).isNotEqualTo(today);
        }

        private List<String> dealt() {
            return table.deal().cards().stream().map(Deal.Shown::card).toList();
        }
    }
}
