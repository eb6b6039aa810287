package org.scostudy.operation.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LeadsOnTest {

    private static final String ONLY_LEADS_ON = "{'type':'event','node':1,'event':'ui-navigate','data':{}}";
    private static final String CLICK = "{'type':'event','node':7,'event':'click'}";

    @Test
    void going_to_a_page_changes_nothing() {
        assertThat(isAllOf("{'rpc':[" + ONLY_LEADS_ON + "]}")).isTrue();
        assertThat(isAllOf("{'rpc':[{'type':'channel'}," + ONLY_LEADS_ON + "]}"))
                .isTrue();
        assertThat(isAllOf("{'rpc':[]}")).isTrue();
    }

    @Test
    void whatever_else_comes_with_it_may() {
        assertThat(isAllOf("{'rpc':[" + ONLY_LEADS_ON + "," + CLICK + "]}")).isFalse();
        assertThat(isAllOf("{'rpc':[{'type':'publishedEventHandler'}]}")).isFalse();
        assertThat(isAllOf("{'rpc':[" + ONLY_LEADS_ON)).isFalse();
    }

    private static boolean isAllOf(String message) {
        return LeadsOn.isAllOf(message.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
