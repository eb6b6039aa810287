package org.scostudy.scenario.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.language.English;
import org.scostudy.scenario.BuiltIn;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Grounds;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Stance;
import org.scostudy.scenario.read.ScenarioCheck;
import org.scostudy.scenario.story.Paths;
import org.scostudy.scenario.story.Play;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.Step;
import org.scostudy.scenario.story.StepAnswer;

/** The scenarios that follow from the built-in decision model, and the stories beside them. */
class GeneratedScenariosTest {

    private static final List<Scenario> GENERATED = BuiltIn.SCENARIOS.generated();
    private static final List<Scenario> ALL = Stream.concat(BuiltIn.SCENARIOS.stories().stream(), GENERATED.stream())
            .toList();

    @Nested
    class There_are {

        @Test
        void at_least_sixty_over_all_topics() {
            assertThat(GENERATED).hasSizeGreaterThanOrEqualTo(60);
            assertThat(GENERATED)
                    .extracting(Scenario::topic)
                    .containsOnlyElementsOf(BuiltIn.DECISIONS.topics().keySet())
                    .containsAll(BuiltIn.DECISIONS.topics().keySet());
        }

        @Test
        void no_two_with_one_id_or_one_title() {
            assertThat(ALL).extracting(Scenario::id).doesNotHaveDuplicates();
            assertThat(ALL).extracting(Scenario::title).doesNotHaveDuplicates();
        }

        @Test
        void no_two_that_put_the_same_person_before_the_same_text_and_the_same_surprise() {
            assertThat(GENERATED.stream()
                            .map(scenario -> List.of(
                                    ((Step.Predict) scenario.step(scenario.start()))
                                            .table()
                                            .motion(),
                                    String.valueOf(scenario.role()))))
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class Each {

        @Test
        void passes_the_check() {
            var check =
                    new ScenarioCheck(BuiltIn.PACK, BuiltIn.DECISIONS, new Council(BuiltIn.DECISIONS, English.WORDS));

            assertThat(ALL)
                    .allSatisfy(scenario ->
                            assertThat(check.check(scenario)).as(scenario.id()).isEmpty());
        }

        @Test
        void can_be_played_to_every_end() {
            for (Scenario scenario : ALL) {
                Set<String> ends = new HashSet<>();
                everyWay(Play.begin(scenario), ends);
                assertThat(ends)
                        .as(scenario.id())
                        .containsExactlyInAnyOrderElementsOf(scenario.steps().values().stream()
                                .filter(Step.End.class::isInstance)
                                .map(Step::id)
                                .toList());
            }
        }

        private void everyWay(Play play, Set<String> ends) {
            switch (play.current()) {
                case Step.Predict predict -> {
                    assertThat(predict.key()).isEqualTo(predict.table().objectors());
                    everyWay(play.answer(new StepAnswer.Members(predict.key())), ends);
                }
                case Step.Choose choose ->
                    choose.choices().forEach(choice -> everyWay(play.answer(new StepAnswer.Chosen(choice.id())), ends));
                case Step.End end -> {
                    assertThat(play.score())
                            .isLessThanOrEqualTo(new Paths(play.scenario()).best())
                            .isNotNegative();
                    assertThat(play.history()).hasSizeGreaterThanOrEqualTo(2);
                    ends.add(end.id());
                }
            }
        }

        @Test
        void says_things_in_sentences_without_gaps_or_stutter() {
            assertThat(ALL.stream().flatMap(GeneratedScenariosTest::texts))
                    .allSatisfy(text -> assertThat(text)
                            .isNotBlank()
                            .doesNotContain("{", "}", "  ", "..", " .", "null", ". .", "%s")
                            .doesNotContainPattern(
                                    "\\b(kazakhstan|kyrgyzstan|tajikistan|uzbekistan|russia|china|western)\\b"));
        }

        @Test
        void that_was_generated_rewards_what_all_can_carry_and_nothing_that_is_blocked() {
            for (Scenario scenario : GENERATED) {
                for (Step step : scenario.steps().values()) {
                    if (step instanceof Step.Choose choose) {
                        assertThat(choose.choices()).allSatisfy(choice -> {
                            if (choice.score() > 1 && choice.after() != null) {
                                assertThat(choice.after().objectors()).isEmpty();
                            }
                            if (choice.after() != null
                                    && !choice.after().objectors().isEmpty()) {
                                assertThat(choice.score()).isZero();
                            }
                        });
                    }
                }
            }
        }

        @Test
        void comes_out_the_same_whenever_it_is_made() {
            List<Scenario> again = new ScenarioGenerator(BuiltIn.DECISIONS, English.WORDS).generate(BuiltIn.PACK);

            assertThat(again).isEqualTo(GENERATED);
            assertThat(again.getFirst().version())
                    .isEqualTo(GENERATED.getFirst().version());
            assertThat(GENERATED.stream().map(Scenario::version)).doesNotHaveDuplicates();
        }
    }

    @Nested
    class The_best_end {

        private static Stream<Hearing> tables() {
            return ALL.stream()
                    .map(scenario -> new Paths(scenario).bestEnd().table())
                    .filter(Objects::nonNull);
        }

        @Test
        void leaves_forces_guards_and_inspectors_on_members_soil_out() {
            assertThat(tables())
                    .allSatisfy(table -> assertThat(table.clauses())
                            .noneMatch(clause -> clause.matters().contains("forces-on-soil")));
        }

        @Test
        void founds_no_Energy_Club_and_tells_what_the_reading_reports() {
            List<Scenario> energy = GENERATED.stream()
                    .filter(scenario -> scenario.topic().equals("energy-club"))
                    .toList();

            assertThat(energy).isNotEmpty().allSatisfy(scenario -> {
                Step.End end = new Paths(scenario).bestEnd();
                assertThat(end.debrief()).contains("What the reading reports:", "may take years", "delay");
                assertThat(end.table())
                        .satisfies(table ->
                                assertThat(table.motion().clauses()).doesNotContain("energy-forum", "asian-circle"));
            });
        }
    }

    @Nested
    class The_decision_model {

        @Test
        void rests_each_clause_on_passages() {
            assertThat(BuiltIn.DECISIONS.clauses().values())
                    .allSatisfy(clause ->
                            assertThat(clause.cites()).isNotEmpty().allMatch(BuiltIn.PACK.passages()::containsKey));
        }

        @Test
        void says_of_what_is_inferred_that_it_is() {
            Set<String> inferred = BuiltIn.DECISIONS.interests().values().stream()
                    .filter(interest -> interest.basis() == Grounds.INFERRED)
                    .map(Decisions.Interest::id)
                    .collect(Collectors.toSet());
            Hearing table = new Council(BuiltIn.DECISIONS, English.WORDS)
                    .hear(new Motion("development-fund", "china", null, Set.of("votes-by-money"), Set.of()));

            assertThat(inferred).contains("republics-help", "republics-money-and-dominance");
            assertThat(table.stance("russia").reasons().getFirst().text())
                    .as("in part")
                    .contains("it is inferred that");
        }

        @Test
        void makes_members_hesitate_for_stated_reasons() {
            List<Stance> stances = GENERATED.stream()
                    .flatMap(scenario -> scenario.steps().values().stream())
                    .map(Step::table)
                    .filter(Objects::nonNull)
                    .flatMap(table -> table.stances().values().stream())
                    .toList();

            assertThat(stances.stream().filter(Stance::hesitates).count()).isGreaterThan(stances.size() / 10);
        }

        @Test
        void gives_the_EU_NATO_and_the_observers_interests_and_seats_as_guests() {
            assertThat(GENERATED).extracting(Scenario::role).contains("eu", "nato", "iran");
            assertThat(GENERATED)
                    .filteredOn(scenario -> "eu".equals(scenario.role()))
                    .allSatisfy(scenario -> assertThat(scenario.brief()).containsPattern("(?i)guest"));
        }

        @Test
        void brings_the_Secretariat_and_the_Business_Council_in() {
            assertThat(GENERATED.stream().flatMap(GeneratedScenariosTest::texts))
                    .anyMatch(text -> text.contains("Secretariat"))
                    .anyMatch(text -> text.contains("The Business Council, present without a vote"));
        }
    }

    @Nested
    class Situations {

        @Test
        void that_differ_by_more_than_names_are_at_least_a_hundred() {
            assertThat(GENERATED.stream().map(Situation::on).distinct()).hasSizeGreaterThanOrEqualTo(100);
        }
    }

    private static Stream<String> texts(Scenario scenario) {
        return Stream.concat(
                Stream.of(scenario.title(), scenario.brief()),
                scenario.steps().values().stream().flatMap(GeneratedScenariosTest::texts));
    }

    private static Stream<String> texts(Step step) {
        return Stream.concat(
                Stream.of(step.situation()),
                switch (step) {
                    case Step.Predict predict -> Stream.of(predict.question(), predict.explanation());
                    case Step.Choose choose ->
                        choose.choices().stream().flatMap(choice -> Stream.of(choice.label(), choice.consequence()));
                    case Step.End end -> Stream.of(end.debrief());
                });
    }
}
