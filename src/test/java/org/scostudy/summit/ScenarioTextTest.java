package org.scostudy.summit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.scenario.BuiltIn;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.story.Play;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.Step;
import org.scostudy.scenario.story.StepAnswer;

class ScenarioTextTest {

    @Nested
    class A_scenario {

        @Test
        void comes_back_as_it_was_kept() {
            for (Scenario scenario : BuiltIn.SCENARIOS.generated().subList(0, 5)) {
                assertThat(ScenarioText.unpack(ScenarioText.pack(scenario))).isEqualTo(scenario);
            }
        }
    }

    /** A play that was begun with release 1.0: clauses had answers and no passages, and no guests were heard. */
    @Nested
    class A_scenario_of_an_earlier_release {

        private static final String TABLE = """
                {"motion": {"proposal": "exercise-abroad", "sponsor": "russia", "host": "uzbekistan",
                            "clauses": ["troops-train-in-host"], "circumstances": []},
                 "title": "Manoeuvres in Uzbekistan",
                 "clauses": [{"id": "troops-train-in-host", "text": "units train in Uzbekistan",
                              "matters": ["forces-on-soil"], "answers": [], "weight": 3, "instead": null,
                              "dropping": "Move it away", "adding": "Hold it"}],
                 "stances": {"uzbekistan": {"member": "uzbekistan", "kind": "OBJECTS",
                              "reasons": [{"source": "non-interference", "side": "AGAINST", "strength": "BINDING",
                                           "text": "Not on its soil.", "cites": ["military.2"],
                                           "clause": "troops-train-in-host"}]}},
                 "outcome": {"is": "blocked", "by": ["uzbekistan"]}}
                """;

        private static final String SCENARIO = """
                {"id": "s", "pack": "sco", "title": "S", "topic": "exercises", "origin": "GENERATED", "role": null,
                 "brief": "B.", "cites": ["military.2"], "start": "table", "facts": [],
                 "steps": {
                   "table": {"is": "predict", "id": "table", "situation": "Here.", "cites": [], "table": %s,
                             "question": "Who?", "key": ["uzbekistan"], "explanation": "It does.", "next": "end"},
                   "end": {"is": "end", "id": "end", "situation": "Over.", "cites": [], "table": null,
                           "outcome": {"is": "postponed", "why": "Later."}, "debrief": "So it is."}}}
                """;

        @Test
        void is_played_to_its_end() throws IOException {
            Scenario scenario = ScenarioText.unpack(packed(SCENARIO.formatted(TABLE)));

            Play play = Play.begin(scenario).answer(new StepAnswer.Members(Set.of("uzbekistan")));

            Hearing table = ((Step.Predict) scenario.step("table")).table();
            assertThat(play.ended()).isTrue();
            assertThat(play.score()).isEqualTo(3);
            assertThat(scenario.role()).isNull();
            assertThat(table.voices()).isEmpty();
            assertThat(table.clauses().getFirst().cites()).isEmpty();
            assertThat(table.stance("uzbekistan").reasons().getFirst().eased()).isNull();
        }

        private static String packed(String json) throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new GZIPOutputStream(bytes)) {
                zip.write(json.getBytes(StandardCharsets.UTF_8));
            }
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        }
    }
}
