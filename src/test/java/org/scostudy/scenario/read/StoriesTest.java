package org.scostudy.scenario.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scostudy.scenario.BuiltIn;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.story.Choice;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.Step;

/** The authored stories of the built-in pack: what a learner may rely on, whichever way they take. */
class StoriesTest {

    private static final int LONGEST_SITUATION = 600;
    private static final int LONGEST_LABEL = 90;
    private static final int LONGEST_BRIEF = 600;
    private static final List<String> REPUBLICS = List.of("kazakhstan", "kyrgyzstan", "tajikistan", "uzbekistan");
    private static final List<String> ALL_BUT_CHINA =
            List.of("russia", "kazakhstan", "kyrgyzstan", "tajikistan", "uzbekistan");

    static Stream<Named<Scenario>> stories() {
        return BuiltIn.SCENARIOS.stories().stream().map(story -> Named.of(story.id(), story));
    }

    /** One way through a story: its steps, and what it earns with right predictions. */
    record Path(List<Step> steps, int points, boolean bestChoicesOnly) {
        long choices() {
            return steps.stream().filter(Step.Choose.class::isInstance).count();
        }
    }

    private static Stream<Path> paths(Scenario story) {
        return from(story, story.start(), new Path(List.of(), 0, true));
    }

    private static Stream<Path> from(Scenario story, String id, Path before) {
        Step step = story.step(id);
        List<Step> steps =
                Stream.concat(before.steps().stream(), Stream.of(step)).toList();
        assertThat(steps).as("%s has a circle", story.id()).doesNotHaveDuplicates();
        return switch (step) {
            case Step.End _ -> Stream.of(new Path(steps, before.points(), before.bestChoicesOnly()));
            case Step.Predict predict ->
                from(
                        story,
                        predict.next(),
                        new Path(steps, before.points() + Step.Predict.MOST, before.bestChoicesOnly()));
            case Step.Choose choose -> {
                int best = best(choose);
                yield choose.choices().stream()
                        .flatMap(choice -> from(
                                story,
                                choice.next(),
                                new Path(
                                        steps,
                                        before.points() + choice.score(),
                                        before.bestChoicesOnly() && choice.score() == best)));
            }
        };
    }

    private static int best(Step.Choose step) {
        return step.choices().stream().mapToInt(Choice::score).max().orElseThrow();
    }

    @Nested
    class Every_way_through_a_story {

        @ParameterizedTest
        @MethodSource("org.scostudy.scenario.read.StoriesTest#stories")
        void has_at_least_four_steps_and_two_choices(Scenario story) {
            assertThat(paths(story)).allSatisfy(path -> {
                assertThat(path.steps()).hasSizeGreaterThanOrEqualTo(4);
                assertThat(path.choices()).isGreaterThanOrEqualTo(2);
            });
        }

        @ParameterizedTest
        @MethodSource("org.scostudy.scenario.read.StoriesTest#stories")
        void leaves_no_step_unvisited(Scenario story) {
            Set<Step> visited = new HashSet<>();
            paths(story).forEach(path -> visited.addAll(path.steps()));

            assertThat(visited)
                    .containsExactlyInAnyOrderElementsOf(story.steps().values());
        }
    }

    @Nested
    class The_best_way {

        @ParameterizedTest
        @MethodSource("org.scostudy.scenario.read.StoriesTest#stories")
        void is_one_and_earns_more_than_every_detour(Scenario story) {
            List<Path> ways = paths(story).toList();
            int most = ways.stream().mapToInt(Path::points).max().orElseThrow();
            List<Path> best =
                    ways.stream().filter(path -> path.points() == most).toList();

            assertThat(best).hasSize(1);
            assertThat(best.getFirst().bestChoicesOnly()).isTrue();
        }

        @Test
        void is_given_away_neither_by_its_place_nor_by_its_length() {
            int[] places = new int[3];
            int steps = 0;
            int longest = 0;
            for (Scenario story : BuiltIn.SCENARIOS.stories()) {
                for (Step step : story.steps().values()) {
                    if (step instanceof Step.Choose choose && choose.choices().size() == places.length) {
                        List<Integer> scores =
                                choose.choices().stream().map(Choice::score).toList();
                        int place = scores.indexOf(best(choose));
                        int length = choose.choices().get(place).label().length();
                        places[place]++;
                        steps++;
                        longest += choose.choices().stream()
                                        .allMatch(choice -> choice.label().length() <= length)
                                ? 1
                                : 0;
                    }
                }
            }

            assertThat(places).doesNotContain(0);
            assertThat(Arrays.stream(places).max().orElseThrow()).isLessThan(steps / 2);
            assertThat(longest).isBetween(steps / 6, steps / 2);
        }

        @ParameterizedTest
        @MethodSource("org.scostudy.scenario.read.StoriesTest#stories")
        void is_the_only_best_choice_wherever_one_is_made(Scenario story) {
            assertThat(story.steps().values())
                    .filteredOn(Step.Choose.class::isInstance)
                    .map(Step.Choose.class::cast)
                    .allSatisfy(step -> assertThat(step.choices())
                            .as(step.id())
                            .filteredOn(choice -> choice.score() == best(step))
                            .hasSize(1));
        }
    }

    @Nested
    class Words {

        @ParameterizedTest
        @MethodSource("org.scostudy.scenario.read.StoriesTest#stories")
        void fit_a_small_screen(Scenario story) {
            assertThat(story.brief()).hasSizeLessThanOrEqualTo(LONGEST_BRIEF);
            assertThat(story.steps().values()).allSatisfy(step -> {
                assertThat(step.situation()).as(step.id()).hasSizeLessThanOrEqualTo(LONGEST_SITUATION);
                if (step instanceof Step.Choose choose) {
                    assertThat(choose.choices())
                            .allSatisfy(choice -> assertThat(choice.label()).hasSizeLessThanOrEqualTo(LONGEST_LABEL));
                }
            });
        }

        @ParameterizedTest
        @MethodSource("org.scostudy.scenario.read.StoriesTest#stories")
        void say_what_to_study_afterwards_and_that_the_scene_is_imagined(Scenario story) {
            assertThat(story.facts()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(story.brief()).contains("imagined");
        }
    }

    @Nested
    class Predictions {

        /** The explanations name those who object; when the decision model changes its mind, they must follow. */
        private static final Map<String, List<String>> EXPLAINED = Map.ofEntries(
                Map.entry("astana-as-kazakhstan/demand-table", REPUBLICS),
                Map.entry("astana-as-kazakhstan/table", REPUBLICS),
                Map.entry("astana-as-russia/hard-table", REPUBLICS),
                Map.entry("astana-as-russia/firm-table", List.of()),
                Map.entry("astana-as-russia/late-table", List.of()),
                Map.entry("astana-as-uzbekistan/break-table", List.of("kazakhstan", "kyrgyzstan", "tajikistan")),
                Map.entry("astana-as-uzbekistan/table", List.of()),
                Map.entry("between-osce-and-sco/draft", REPUBLICS),
                Map.entry(
                        "chelyabinsk-staff/proposal",
                        List.of("china", "kazakhstan", "kyrgyzstan", "tajikistan", "uzbekistan")),
                Map.entry("drug-officials/patrols-table", List.of("uzbekistan")),
                Map.entry("free-trade-zone/zone-table", ALL_BUT_CHINA),
                Map.entry("free-trade-zone/zone-table-redirect", ALL_BUT_CHINA),
                Map.entry("free-trade-zone/zone-table-cold", ALL_BUT_CHINA),
                Map.entry(
                        "tashkent-structure/troops-table",
                        List.of("russia", "china", "kazakhstan", "kyrgyzstan", "uzbekistan")),
                Map.entry("tashkent-structure/know-table", List.of()),
                Map.entry("transit-minister/lever", REPUBLICS));

        @Test
        void come_out_as_their_explanations_say() {
            Map<String, List<String>> keys = new HashMap<>();
            for (Scenario story : BuiltIn.SCENARIOS.stories()) {
                for (Step step : story.steps().values()) {
                    if (step instanceof Step.Predict predict) {
                        keys.put(story.id() + "/" + step.id(), List.copyOf(predict.key()));
                    }
                }
            }

            assertThat(keys).isEqualTo(EXPLAINED);
        }
    }

    @Nested
    class The_call_of_Astana {

        @Test
        void passes_in_each_of_the_three_stories_and_both_readings_stay_open() {
            List<Scenario> astana = BuiltIn.SCENARIOS.stories().stream()
                    .filter(story -> story.id().startsWith("astana-as-"))
                    .toList();

            assertThat(astana)
                    .extracting(Scenario::role)
                    .containsExactlyInAnyOrder("russia", "uzbekistan", "kazakhstan");
            assertThat(astana)
                    .allSatisfy(story -> assertThat(story.steps().values())
                            .filteredOn(Step.End.class::isInstance)
                            .map(Step.End.class::cast)
                            .anySatisfy(end -> assertThat(end.outcome()).isInstanceOf(Outcome.Adopted.class))
                            .allSatisfy(end -> assertThat(end.debrief())
                                    .contains("2005")
                                    .containsPattern("(?i)in fact|real")
                                    .containsPattern("is disputed|stays open|keeps both")));
        }
    }
}
