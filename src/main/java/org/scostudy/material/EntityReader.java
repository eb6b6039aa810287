package org.scostudy.material;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the entities, and sees that none is part of itself. */
final class EntityReader {

    private final Draft draft;
    private final Map<String, Place> partOfPlaces = new HashMap<>();

    EntityReader(Draft draft) {
        this.draft = draft;
    }

    void read() {
        draft.eachIn("entities", Shape.ENTITY, draft.entities, this::entity);
        Map<String, Entity> entities = draft.entities.values();
        Set<String> done = new LinkedHashSet<>();
        for (Entity entity : entities.values()) {
            followParts(entity, entities, done);
        }
    }

    private void entity(Fields fields) {
        String id = fields.id("id");
        String type = fields.id("type");
        String name = fields.text("name");
        String article = fields.text("article");
        String abbreviation = fields.text("abbreviation");
        List<String> aliases = fields.texts("aliases");
        String adjective = fields.text("adjective");
        String partOf = fields.text("partOf");
        if (type != null && isReserved(type)) {
            fields.problems()
                    .add(
                            fields.place("type"),
                            "the type \"" + type + "\" means a literal",
                            "another word for the type");
            type = null;
        }
        if (id != null && partOf != null) {
            partOfPlaces.put(id, fields.place("partOf"));
        }
        draft.entities.add(
                id,
                id != null && type != null && name != null
                        ? new Entity(id, type, name, article, abbreviation, aliases, adjective, partOf)
                        : null,
                fields.place());
    }

    private static boolean isReserved(String type) {
        return SlotType.LITERALS.contains(type) || type.equals("list") || type.startsWith("list-of-");
    }

    private void followParts(Entity start, Map<String, Entity> entities, Set<String> done) {
        var path = new LinkedHashSet<String>();
        Entity at = start;
        while (at != null && at.partOf() != null && !done.contains(at.id())) {
            Place place = partOfPlaces.getOrDefault(at.id(), draft.entities.placeOf(at.id()));
            path.add(at.id());
            if (path.contains(at.partOf())) {
                var circle = new ArrayList<>(path).subList(List.copyOf(path).indexOf(at.partOf()), path.size());
                String shown = String.join(" → ", circle.stream().limit(10).toList());
                draft.problems.add(
                        place,
                        "\"partOf\" leads in a circle: " + shown + " → " + at.partOf(),
                        "an entity that is not itself part of this one");
                break;
            }
            draft.entities.find(at.partOf(), place);
            at = entities.get(at.partOf());
        }
        done.addAll(path);
    }
}
