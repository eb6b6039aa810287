package org.scostudy.summit;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.Step;
import org.scostudy.scenario.story.StepAnswer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Scenarios and answers as texts for the database. The domain does not know of it, so the names stand here. */
final class ScenarioText {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Step.Predict.class, name = "predict"),
        @JsonSubTypes.Type(value = Step.Choose.class, name = "choose"),
        @JsonSubTypes.Type(value = Step.End.class, name = "end")
    })
    private interface StepName {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Outcome.Adopted.class, name = "adopted"),
        @JsonSubTypes.Type(value = Outcome.Blocked.class, name = "blocked"),
        @JsonSubTypes.Type(value = Outcome.WateredDown.class, name = "watered-down"),
        @JsonSubTypes.Type(value = Outcome.Postponed.class, name = "postponed")
    })
    private interface OutcomeName {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = StepAnswer.Members.class, name = "members"),
        @JsonSubTypes.Type(value = StepAnswer.Chosen.class, name = "chosen")
    })
    private interface AnswerName {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Step.class, StepName.class)
            .addMixIn(Outcome.class, OutcomeName.class)
            .addMixIn(StepAnswer.class, AnswerName.class)
            // The order of a set is what a player sees.
            .addModule(new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class))
            // What a scenario of an earlier release does not tell is empty in it.
            .withConfigOverride(List.class, ScenarioText::absentIsEmpty)
            .withConfigOverride(Map.class, ScenarioText::absentIsEmpty)
            .build();

    private ScenarioText() {}

    private static void absentIsEmpty(MutableConfigOverride collection) {
        collection.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    static String pack(Scenario scenario) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(JSON.writeValueAsBytes(scenario));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static Scenario unpack(String packed) {
        try (var zip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return JSON.readValue(zip.readAllBytes(), Scenario.class);
        } catch (IOException | JacksonException spoiled) {
            throw new IllegalStateException("A stored scenario cannot be read", spoiled);
        }
    }

    static String write(StepAnswer answer) {
        return JSON.writerFor(StepAnswer.class).writeValueAsString(answer);
    }

    static StepAnswer answer(String text) {
        return JSON.readValue(text, StepAnswer.class);
    }
}
