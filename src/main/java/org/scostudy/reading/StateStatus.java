package org.scostudy.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.scostudy.material.Fact;
import org.scostudy.material.Pack;
import org.scostudy.material.Value;

/** Reads out of the facts of type {@code status-of} how states belong to the SCO. */
final class StateStatus {

    private StateStatus() {}

    static Map<String, StatesMap.Mark> of(Collection<Pack> packs) {
        Map<String, StatesMap.Mark> marks = new LinkedHashMap<>();
        for (Pack pack : packs) {
            for (Fact fact : pack.facts().values()) {
                if (fact.type().equals("status-of")
                        && fact.slots().get("state") instanceof Value.Ref state
                        && fact.slots().get("status") instanceof Value.Ref status) {
                    mark(status.entity().id())
                            .ifPresent(mark -> marks.put(state.entity().id(), mark));
                }
            }
        }
        return marks;
    }

    private static Optional<StatesMap.Mark> mark(String status) {
        return switch (status) {
            case "member" -> Optional.of(StatesMap.Mark.MEMBER);
            case "observer" -> Optional.of(StatesMap.Mark.OBSERVER);
            case "dialogue-partner" -> Optional.of(StatesMap.Mark.PARTNER);
            default -> Optional.empty();
        };
    }
}
