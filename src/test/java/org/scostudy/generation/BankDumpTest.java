package org.scostudy.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BankDumpTest {

    private static BankDump dump() {
        PackBuilder pack = PackBuilder.aPackOfSeats();
        pack.fact(
                "rats-seat",
                "seat",
                Map.of("body", pack.ref("rats"), "place", pack.ref("tashkent")),
                "{body} sits in {place}.");
        return new BankDump(new CardGenerator().generate(pack.build()).questions());
    }

    @Test
    void an_element_stands_for_every_prompt() {
        StringWriter out = new StringWriter();
        dump().writeJson(out);
        JsonNode array = JsonMapper.shared().readTree(out.toString());
        assertThat(array.size()).isEqualTo(6);
        JsonNode last = array.get(5);
        assertThat(last.propertyNames())
                .contains("id", "kind", "stem", "options", "key", "explanation", "citations", "level", "tags");
        assertThat(last.get("kind").asString()).isEqualTo("cloze");
        assertThat(last.get("key").asString()).isEqualTo("Tashkent");
        assertThat(last.get("citations").get(0).get("passage").asString()).isEqualTo("box.1");
        assertThat(array.valueStream().map(each -> each.get("id").asString())).doesNotHaveDuplicates();
    }

    @Test
    void the_same_bank_gives_the_same_bytes() {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        dump().writeJson(once);
        StringWriter again = new StringWriter();
        dump().writeJson(again);
        assertThat(once.toString(StandardCharsets.UTF_8)).isEqualTo(again.toString());
    }
}
