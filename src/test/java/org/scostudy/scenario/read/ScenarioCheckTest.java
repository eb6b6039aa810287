package org.scostudy.scenario.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.language.English;
import org.scostudy.scenario.BuiltIn;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.story.Choice;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.Step;

class ScenarioCheckTest {

    private static final List<String> CITES = List.of("geopolitics.3");
    private static final Council COUNCIL = new Council(BuiltIn.DECISIONS, English.WORDS);
    private static final Hearing BLOCKED = table("timetable-for-withdrawal");
    private static final Hearing CARRIED = table("sovereignty-passage");

    private static Hearing table(String clause) {
        return COUNCIL.hear(new Motion("withdrawal-clause", "russia", null, Set.of(clause), Set.of()));
    }

    private static Step.Predict predict(Set<String> key) {
        return new Step.Predict("start", "Here.", CITES, BLOCKED, "Who?", key, "They do.", "choose");
    }

    private static Choice choice(String id, int score, String next, @Nullable Hearing after) {
        return new Choice(id, "Do " + id + ".", "It is done.", score, CITES, next, after);
    }

    private static Step.Choose choose(String id, Choice... choices) {
        return new Step.Choose(id, "Here.", CITES, null, List.of(choices));
    }

    private static Step.End end(String id, Outcome outcome, @Nullable Hearing table) {
        return new Step.End(id, "Over.", CITES, table, outcome, "So it is.");
    }

    private static final Step.End GOOD = end("good", new Outcome.WateredDown(List.of()), CARRIED);

    private static List<String> findings(Step... steps) {
        Map<String, Step> byId = new LinkedHashMap<>();
        for (Step step : steps) {
            byId.put(step.id(), step);
        }
        var scenario = new Scenario(
                "s", "sco", "S", "three-evils", Scenario.Origin.AUTHORED, null, "B.", CITES, byId, "start", List.of());
        return new ScenarioCheck(BuiltIn.PACK, BuiltIn.DECISIONS, COUNCIL)
                .check(scenario).stream()
                        .map(finding -> English.say(finding.said()))
                        .toList();
    }

    @Nested
    class A_good_scenario {
        @Test
        void has_no_findings() {
            assertThat(findings(
                            predict(Set.of("kazakhstan", "kyrgyzstan")),
                            choose("choose", choice("a", 3, "good", CARRIED), choice("b", 0, "good", null)),
                            GOOD))
                    .isEmpty();
        }
    }

    @Nested
    class Found_are {

        @Test
        void a_step_that_nothing_leads_to() {
            assertThat(findings(
                            predict(BLOCKED.objectors()),
                            choose("choose", choice("a", 3, "good", null), choice("b", 0, "good", null)),
                            GOOD,
                            end("lost", new Outcome.Adopted(), null)))
                    .containsExactly("nothing leads to this step");
        }

        @Test
        void a_circle_and_a_way_to_nowhere() {
            assertThat(findings(
                            predict(BLOCKED.objectors()),
                            choose("choose", choice("a", 3, "start", null), choice("b", 0, "nowhere", null))))
                    .contains("leads back to \"start\"", "leads to \"nowhere\", which does not exist");
        }

        @Test
        void a_path_that_is_too_short() {
            assertThat(findings(choose("start", choice("a", 3, "good", null), choice("b", 0, "good", null)), GOOD))
                    .containsExactly("a path has fewer than three steps");
        }

        @Test
        void a_key_that_the_model_does_not_give() {
            assertThat(findings(
                            predict(Set.of("china")),
                            choose("choose", choice("a", 3, "good", null), choice("b", 0, "good", null)),
                            GOOD))
                    .containsExactly("the key is [china]");
        }

        @Test
        void an_end_that_contradicts_the_table() {
            assertThat(findings(
                            predict(BLOCKED.objectors()),
                            choose("choose", choice("a", 3, "good", null), choice("b", 0, "bad", BLOCKED)),
                            GOOD,
                            end("bad", new Outcome.Adopted(), null)))
                    .containsExactly("the end \"bad\" says adopted");
        }

        @Test
        void an_end_that_shows_no_text_that_is_said_to_be_carried() {
            assertThat(findings(
                            predict(BLOCKED.objectors()),
                            choose("choose", choice("a", 3, "good", null), choice("b", 0, "good", null)),
                            end("good", new Outcome.Adopted(), null)))
                    .containsExactly(
                            "the end \"good\" says that a text is carried, and nothing shows which",
                            "the end \"good\" says that a text is carried, and nothing shows which");
        }

        @Test
        void a_table_that_a_fact_of_the_reading_leaves_no_room_for() {
            var forgetful = new LinkedHashMap<>(BuiltIn.DECISIONS.interests());
            forgetful.remove("republics-soil");
            var decisions = BuiltIn.DECISIONS;
            var trusting = new Decisions(
                    decisions.topics(),
                    decisions.actors(),
                    decisions.groups(),
                    decisions.circumstances(),
                    decisions.matters(),
                    decisions.rules(),
                    forgetful,
                    decisions.clauses(),
                    decisions.proposals(),
                    decisions.twists(),
                    decisions.realities());
            Hearing guarded = new Council(trusting, English.WORDS)
                    .hear(new Motion(
                            "railway", "china", "uzbekistan", Set.of("railway-guards", "host-consent"), Set.of()));

            assertThat(findings(
                            predict(BLOCKED.objectors()),
                            choose("choose", choice("a", 3, "good", guarded), choice("b", 0, "good", null)),
                            end("good", guarded.outcome(), CARRIED)))
                    .contains("the clause \"railway-guards\" passes, against the facts:"
                            + " military-authorisation-unlikely, military-leaders-guard");
        }

        @Test
        void two_choices_that_are_both_best() {
            assertThat(findings(
                            predict(BLOCKED.objectors()),
                            choose("choose", choice("a", 3, "good", null), choice("b", 3, "good", null)),
                            GOOD))
                    .containsExactly("2 choices here have the highest score");
        }

        @Test
        void a_best_choice_that_leads_astray() {
            assertThat(findings(
                            predict(BLOCKED.objectors()),
                            choose("choose", choice("a", 3, "good", null), choice("b", 1, "more", null)),
                            choose("more", choice("c", 3, "good", null), choice("d", 0, "good", null)),
                            GOOD))
                    .containsExactly("the best choice here does not lead to the most points");
        }

        @Test
        void a_table_that_gives_the_next_prediction_away() {
            assertThat(findings(
                            choose("start", choice("a", 3, "then", BLOCKED), choice("b", 0, "then", null)),
                            new Step.Predict(
                                    "then", "Now.", CITES, BLOCKED, "Who?", BLOCKED.objectors(), "They.", "choose"),
                            choose("choose", choice("a", 3, "good", null), choice("b", 0, "good", null)),
                            GOOD))
                    .containsExactly("the table after choice a gives away who objects in the next step");
        }
    }
}
