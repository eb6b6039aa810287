package org.scostudy.operation.gate;

import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether what an open page sends only leads to another page: nothing was clicked or typed then. */
final class LeadsOn {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> ONLY_LEADS_ON = Set.of("ui-navigate", "ui-leave-navigation");
    private static final String RETURN_VALUE = "channel";

    private LeadsOn() {}

    static boolean isAllOf(byte[] message) {
        try {
            JsonNode events = JSON.readTree(message).path("rpc");
            return StreamSupport.stream(events.spliterator(), false)
                    .allMatch(
                            event -> ONLY_LEADS_ON.contains(event.path("event").asString())
                                    || event.path("type").asString().equals(RETURN_VALUE));
        } catch (JacksonException unreadable) {
            return false;
        }
    }
}
