package org.scostudy.material.model;

import java.util.Map;
import java.util.Set;
import org.scostudy.common.InOrder;

/**
 * A pattern of facts. Slots map names to what may fill them, in the order of the file. Closed: the pack lists every true
 * instance, so what is not listed is false.
 *
 * @param exclusive slots that hold one true value in the world, whatever the pack lists, such as the seat of a body
 */
public record FactType(
        String id, String means, Map<String, String> slots, boolean closed, Serves serves, Set<String> exclusive) {

    public FactType {
        slots = InOrder.copy(slots);
        exclusive = Set.copyOf(exclusive);
    }

    public FactType(String id, String means, Map<String, String> slots, boolean closed) {
        this(id, means, slots, closed, Serves.BOTH, Set.of());
    }
}
