package org.scostudy.material;

import java.util.Map;

/**
 * A pattern of facts. Slots map names to what may fill them, in the order of the file. Closed: the pack lists every true
 * instance, so what is not listed is false.
 */
public record FactType(String id, String means, Map<String, String> slots, boolean closed) {

    public FactType {
        slots = InOrder.copy(slots);
    }
}
