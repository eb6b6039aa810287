package org.scostudy.classroom.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.classroom.analysis.AnalysedItem.Option;
import org.scostudy.classroom.analysis.AnalysedItem.Role;

class ItemAnalysisTest {

    private static final AnalysedItem SEAT = new AnalysedItem(
            "seat",
            List.of(
                    new Option("tashkent", Role.KEY),
                    new Option("beijing", Role.DISTRACTOR),
                    new Option("astana", Role.DISTRACTOR)));
    private static final List<AnalysedItem> ITEMS =
            List.of(SEAT, new AnalysedItem("year", List.of()), new AnalysedItem("members", List.of()));

    private final List<AnalysedAttempt> sittings = new ArrayList<>();

    private void sitting(String chosen, double year, double members) {
        sittings.add(new AnalysedAttempt(List.of(
                new Answered("seat", chosen.equals("tashkent") ? 1 : 0, Set.of(chosen), Duration.ofSeconds(10)),
                new Answered("year", year, Set.of(), Duration.ofSeconds(20 + sittings.size())),
                new Answered("members", members, Set.of(), null))));
    }

    private ItemStatistics seat() {
        return ItemAnalysis.of(ITEMS, sittings).items().getFirst();
    }

    @Nested
    class Options {

        @Test
        void are_counted_and_a_distractor_that_hardly_anybody_chose_does_not_work() {
            for (int i = 0; i < 15; i++) {
                sitting("tashkent", 1, 1);
            }
            for (int i = 0; i < 5; i++) {
                sitting("beijing", 0, 0);
            }
            assertThat(seat().options())
                    .containsExactly(
                            new OptionUse("tashkent", Role.KEY, 15, 0.75, true, 1),
                            new OptionUse("beijing", Role.DISTRACTOR, 5, 0.25, true, 0),
                            new OptionUse("astana", Role.DISTRACTOR, 0, 0, false, 0));
            assertThat(seat().advice()).containsExactly(new Advice.ReplaceDistractor("astana", 0));
        }

        @Test
        void that_the_better_learners_prefer_to_the_key_may_be_right_too() {
            for (int i = 0; i < 6; i++) {
                sitting("beijing", 1, 1);
                sitting("tashkent", 0, 0.5);
                sitting("astana", 0, 0);
            }
            assertThat(seat().advice())
                    .startsWith(new Advice.CheckTheKey(), new Advice.SecondKey("beijing"))
                    .doesNotContain(new Advice.SecondKey("astana"));
        }
    }

    @Nested
    class Few_learners {

        @Test
        void are_called_few_and_lead_to_no_advice() {
            sitting("beijing", 1, 1);
            sitting("tashkent", 0, 0);
            ItemAnalysis analysis = ItemAnalysis.of(ITEMS, sittings);
            assertThat(analysis.quiz().sample()).isEqualTo(SampleSize.TINY);
            assertThat(analysis.items()).allSatisfy(item -> {
                assertThat(item.advice()).isEmpty();
                assertThat(item.discrimination()).isNull();
            });
        }

        @Test
        void or_none_at_all_break_nothing() {
            ItemAnalysis analysis = ItemAnalysis.of(ITEMS, List.of());
            assertThat(analysis.items()).isEmpty();
            assertThat(analysis.quiz().alpha()).isNull();
            assertThat(analysis.quiz().meanShare()).isZero();
        }

        @Test
        void under_thirty_are_small() {
            for (int i = 0; i < 29; i++) {
                sitting("tashkent", 1, 0);
            }
            assertThat(ItemAnalysis.of(ITEMS, sittings).quiz().sample()).isEqualTo(SampleSize.SMALL);
        }
    }

    @Nested
    class Without_variation {

        @Test
        void there_is_neither_alpha_nor_a_correlation() {
            for (int i = 0; i < 12; i++) {
                sitting("tashkent", 1, 1);
            }
            ItemAnalysis analysis = ItemAnalysis.of(ITEMS, sittings);
            assertThat(analysis.quiz().alpha()).isNull();
            assertThat(analysis.quiz().standardError()).isNull();
            assertThat(seat().itemRest()).isNull();
            assertThat(seat().advice()).contains(new Advice.VeryEasy());
        }
    }

    @Nested
    class When_learners_met_different_items {

        @Test
        void reliability_rests_on_those_that_all_met() {
            for (int i = 0; i < 8; i++) {
                sitting(i < 4 ? "tashkent" : "beijing", i < 5 ? 1 : 0, i % 2);
            }
            sittings.add(new AnalysedAttempt(List.of(
                    new Answered("seat", 1, Set.of("tashkent"), null), new Answered("year", 1, Set.of(), null))));
            ItemAnalysis analysis = ItemAnalysis.of(ITEMS, sittings);
            assertThat(analysis.quiz().commonItems()).isEqualTo(2);
            assertThat(analysis.items()).extracting(ItemStatistics::answers).containsExactly(9, 9, 8);
        }
    }

    @Test
    void time_on_an_item_is_the_median() {
        sitting("tashkent", 1, 1);
        sitting("tashkent", 1, 1);
        sitting("tashkent", 1, 1);
        sitting("tashkent", 1, 1);
        assertThat(ItemAnalysis.of(ITEMS, sittings).items().get(1).medianTime()).isEqualTo(Duration.ofMillis(21_500));
        assertThat(ItemAnalysis.of(ITEMS, sittings).items().get(2).medianTime()).isNull();
    }

    @Test
    void points_given_in_part_count_in_part() {
        sitting("tashkent", 0.5, 1);
        sitting("tashkent", 0.25, 1);
        assertThat(ItemAnalysis.of(ITEMS, sittings).items().get(1).facility()).isCloseTo(0.375, within(1e-12));
    }
}
