package org.scostudy.scenario.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scostudy.material.yaml.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors are told of decisions and stories is what the readers demand. */
class ScenarioSchemaTest {

    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(Path.of("questions/pack.schema.json"));
    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            Map.entry("decisions", Shapes.DECISIONS),
            Map.entry("topic", Shapes.TOPIC),
            Map.entry("actor", Shapes.ACTOR),
            Map.entry("rule", Shapes.RULE),
            Map.entry("interest", Shapes.INTEREST),
            Map.entry("clause", Shapes.CLAUSE),
            Map.entry("proposal", Shapes.PROPOSAL),
            Map.entry("twist", Shapes.TWIST),
            Map.entry("reason", Shapes.REASON),
            Map.entry("report", Shapes.REPORT),
            Map.entry("reality", Shapes.REALITY),
            Map.entry("story", Shapes.STORY),
            Map.entry("step", Shapes.STEP),
            Map.entry("table", Shapes.TABLE),
            Map.entry("prediction", Shapes.PREDICT),
            Map.entry("choice", Shapes.CHOICE),
            Map.entry("end", Shapes.END));

    static Stream<String> shapes() {
        return SHAPES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void the_schema_knows_the_keys_that_the_reader_knows(String name) {
        Shape shape = Objects.requireNonNull(SHAPES.get(name));
        JsonNode definition = SCHEMA.at("/$defs/" + name);

        assertThat(definition.get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(shape.keys());
        assertThat(definition.get("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(shape.required());
        assertThat(definition.get("additionalProperties").asBoolean()).isFalse();
    }
}
