package org.scostudy.guide;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Value;

/** Reads out of the facts that name a status and a state, or all states that have it, how states belong to an
 * organisation. */
final class StateStatus {

    private StateStatus() {}

    static Map<String, StatesMap.Mark> of(Collection<Pack> packs) {
        Map<String, StatesMap.Mark> marks = new LinkedHashMap<>();
        for (Pack pack : packs) {
            for (Fact fact : pack.facts().values()) {
                if (fact.slots().get("status") instanceof Value.Ref status) {
                    mark(status.entity().id()).ifPresent(mark -> states(fact).forEach(state -> marks.put(state, mark)));
                }
            }
        }
        return marks;
    }

    private static Stream<String> states(Fact fact) {
        return Stream.of("state", "states")
                .map(fact.slots()::get)
                .flatMap(value ->
                        value instanceof Value.Several several ? several.values().stream() : Stream.ofNullable(value))
                .flatMap(value -> value instanceof Value.Ref state
                        ? Stream.of(state.entity().id())
                        : Stream.of());
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
