package org.scostudy.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.scostudy.question.Interaction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatesOnTheMapTest {

    private static final Path SHAPES = Path.of("frontend/map/countries.json");
    private static final JsonMapper JSON = JsonMapper.shared();

    private static JsonNode shapes() throws IOException {
        return JSON.readTree(Files.readString(SHAPES)).path("countries");
    }

    @Test
    void every_shape_is_an_entity_of_the_pack_and_has_its_name() throws IOException {
        JsonNode texts = JSON.readTree(Texts.MAP.json(Locale.ENGLISH));
        for (String id : shapes().propertyNames()) {
            assertThat(texts.path("place." + id).asString())
                    .isEqualTo(Objects.requireNonNull(OwnReading.PACK.entities().get(id))
                            .name());
        }
    }

    @Test
    void every_state_with_a_status_and_every_place_that_is_asked_for_can_be_found() throws IOException {
        assertThat(shapes().propertyNames())
                .containsAll(StateStatus.of(List.of(OwnReading.PACK)).keySet());
        for (var question : OwnReading.QUESTIONS) {
            if (question.interaction() instanceof Interaction.Hotspot hotspot) {
                assertThat(shapes().propertyNames()).as(question.id()).containsAll(hotspot.places());
            }
        }
    }

    @Test
    void six_members_four_observers_and_two_partners_are_marked() {
        Map<String, StatesMap.Mark> marks = StateStatus.of(List.of(OwnReading.PACK));
        assertThat(marks.values()).filteredOn(StatesMap.Mark.MEMBER::equals).hasSize(6);
        assertThat(marks.values()).filteredOn(StatesMap.Mark.OBSERVER::equals).hasSize(4);
        assertThat(marks.values()).filteredOn(StatesMap.Mark.PARTNER::equals).hasSize(2);
        assertThat(marks).containsEntry("sri-lanka", StatesMap.Mark.PARTNER);
    }

    @Test
    void the_file_stays_small() throws IOException {
        assertThat(Files.size(SHAPES)).isLessThan(150_000);
    }
}
