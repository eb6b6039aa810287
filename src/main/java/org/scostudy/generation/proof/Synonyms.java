package org.scostudy.generation.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.material.model.Entity;
import org.scostudy.material.model.Value;

/** Entities that mean the same, each known by the first of them; whoever is the same as one is the same as all. */
final class Synonyms {

    private final Map<String, Entity> firstOf = new HashMap<>();

    Synonyms(Collection<Entity> entities) {
        Map<String, Entity> byId = new LinkedHashMap<>();
        entities.forEach(entity -> byId.put(entity.id(), entity));
        Map<String, List<String>> links = new HashMap<>();
        for (Entity entity : entities) {
            for (String other : entity.sameAs()) {
                links.computeIfAbsent(entity.id(), _ -> new ArrayList<>()).add(other);
                links.computeIfAbsent(other, _ -> new ArrayList<>()).add(entity.id());
            }
        }
        for (Entity entity : entities) {
            Deque<String> reached = new ArrayDeque<>(List.of(entity.id()));
            while (!reached.isEmpty() && links.containsKey(entity.id())) {
                String next = reached.pop();
                if (firstOf.putIfAbsent(next, entity) == null) {
                    reached.addAll(links.getOrDefault(next, List.of()));
                }
            }
        }
    }

    boolean has(Value value) {
        return value instanceof Value.Ref ref
                && firstOf.containsKey(ref.entity().id());
    }

    Value of(Value value) {
        return value instanceof Value.Ref ref && firstOf.get(ref.entity().id()) instanceof Entity first
                ? new Value.Ref(first)
                : value;
    }
}
