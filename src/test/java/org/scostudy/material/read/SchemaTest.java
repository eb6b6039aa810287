package org.scostudy.material.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scostudy.material.files.PackFiles;
import org.scostudy.material.model.ItemModel;
import org.scostudy.material.model.Level;
import org.scostudy.material.yaml.IdForms;
import org.scostudy.material.yaml.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors are told by the schema is what the reader demands. */
class SchemaTest {

    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(Path.of("questions/pack.schema.json"));
    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            Map.entry("pack", Shape.PACK),
            Map.entry("source", Shape.SOURCE),
            Map.entry("section", Shape.SECTION),
            Map.entry("passage", Shape.PASSAGE),
            Map.entry("entity", Shape.ENTITY),
            Map.entry("fact-type", Shape.FACT_TYPE),
            Map.entry("fact", Shape.FACT),
            Map.entry("misreading", Shape.MISREADING),
            Map.entry("since", Shape.SINCE),
            Map.entry("item-model", Shape.ITEM_MODEL),
            Map.entry("proposition", Shape.PROPOSITION));

    private static JsonNode definition(String name) {
        return SCHEMA.at("/$defs/" + name);
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    static Stream<String> shapes() {
        return SHAPES.keySet().stream().sorted();
    }

    @Nested
    class The_schema {

        @ParameterizedTest
        @MethodSource("org.scostudy.material.read.SchemaTest#shapes")
        void knows_the_keys_that_the_reader_knows(String name) {
            Shape shape = java.util.Objects.requireNonNull(SHAPES.get(name));

            assertThat(definition(name).get("properties").propertyNames())
                    .containsExactlyInAnyOrderElementsOf(shape.keys());
            assertThat(words(definition(name).get("required"))).containsExactlyInAnyOrderElementsOf(shape.required());
            assertThat(definition(name).get("additionalProperties").asBoolean()).isFalse();
        }

        @Test
        void knows_the_kinds_levels_and_literals_that_the_reader_knows() {
            JsonNode model = definition("item-model").get("properties");

            assertThat(words(model.at("/kind/enum"))).containsExactlyInAnyOrderElementsOf(ItemModel.KINDS);
            assertThat(words(definition("level").get("enum")))
                    .containsExactly(Stream.of(Level.values())
                            .map(level -> level.name().toLowerCase(Locale.ROOT))
                            .toArray(String[]::new));
            assertThat(definition("literal").get("properties").propertyNames())
                    .containsAll(ValueReader.KINDS)
                    .contains("unit", "also")
                    .hasSize(ValueReader.KINDS.size() + 2);
        }

        @Test
        void has_a_definition_for_every_file_of_a_pack() {
            assertThat(PackFiles.ALONE)
                    .allSatisfy(file -> assertThat(definition(file).isMissingNode())
                            .as(file)
                            .isFalse());
        }

        @Test
        void spells_ids_as_the_reader_does() {
            assertThat(definition("id").get("pattern").asString()).isEqualTo("^" + plain(IdForms.ID.pattern()) + "$");
            assertThat(definition("id").get("maxLength").asInt()).isEqualTo(IdForms.LONGEST_ID);
            assertThat(definition("slot-name").get("pattern").asString()).isEqualTo("^" + IdForms.SLOT.pattern() + "$");
        }

        private String plain(String pattern) {
            return pattern.replace("(?:", "(");
        }
    }
}
