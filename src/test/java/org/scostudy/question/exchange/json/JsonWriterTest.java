package org.scostudy.question.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scostudy.question.exchange.Sample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {

    private static JsonNode written() {
        return JsonMapper.shared().readTree(Sample.text(new JsonWriter(), Sample.ofEveryKind()));
    }

    private static JsonNode element(String id) {
        return written()
                .valueStream()
                .filter(each -> each.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_element_stands_for_every_question() {
        assertThat(written().size()).isEqualTo(12);
        assertThat(Sample.leftOut(new JsonWriter(), Sample.ofEveryKind())).isEmpty();
        JsonNode first = element("basic");
        assertThat(first.propertyNames())
                .containsExactly(
                        "id",
                        "cards",
                        "kind",
                        "stem",
                        "options",
                        "key",
                        "accepted",
                        "answer",
                        "explanation",
                        "since",
                        "citations",
                        "section",
                        "level",
                        "tags");
        assertThat(first.get("stem").asString()).isEqualTo(Sample.NASTY);
        assertThat(first.get("citations").get(0).get("passage").asString()).isEqualTo("box.1");
    }

    @Test
    void options_are_texts_and_their_flags_and_feedback_run_along() {
        JsonNode choice = element("choice");
        assertThat(choice.get("options").valueStream().map(JsonNode::asString).toList())
                .isEqualTo(List.of(Sample.NASTY, "b", "c", "d"));
        assertThat(choice.get("answer").get("right").toString()).isEqualTo("[true,false,false,false]");
        assertThat(choice.get("answer").get("feedback").get(1).asString()).isEqualTo("About b");
    }

    @Test
    void every_kind_can_be_judged_by_what_is_written() {
        assertThat(element("false").get("answer").get("correction").asString()).isEqualTo(Sample.NASTY);
        assertThat(Sample.text(new JsonWriter(), Sample.ofEveryKind()))
                .contains("\"amount\" : -2.50", "\"tolerance\" : 0.1", "\"unit\" : \"mn km²\"");
        assertThat(element("pairs")
                        .get("answer")
                        .get("pairs")
                        .get(0)
                        .get("right")
                        .asString())
                .isEqualTo("b");
        assertThat(element("order").get("answer").get("items").get(2).asString())
                .isEqualTo("three");
        assertThat(element("map").get("answer").get("places").toString()).isEqualTo("[\"china\",\"russia\"]");
        assertThat(element("typed").get("accepted").get(1).asString()).isEqualTo("other");
        assertThat(element("basic").get("answer").get("back").asString()).isEqualTo(Sample.NASTY + ".");
    }
}
