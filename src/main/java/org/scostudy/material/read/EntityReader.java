package org.scostudy.material.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Entity;
import org.scostudy.material.yaml.Fields;
import org.scostudy.material.yaml.IdForms;
import org.scostudy.material.yaml.Shape;
import org.scostudy.material.yaml.SourceLine;

/** Reads the entities, and sees that none is part of itself. */
final class EntityReader {

    private final Draft draft;

    private record Pair(String key, String entity, String type, String with, SourceLine place) {}

    private final Map<String, SourceLine> partOfPlaces = new HashMap<>();
    private final List<Pair> paired = new ArrayList<>();

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
        paired.forEach(this::check);
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
        List<String> confusedWith = others(fields, "confusedWith", id, type);
        List<String> sameAs = others(fields, "sameAs", id, type);
        if (type != null && isReserved(type)) {
            fields.problems().add(fields.place("type"), "pack.entity.literal", type);
            type = null;
        }
        if (id != null && partOf != null) {
            partOfPlaces.put(id, fields.place("partOf"));
        }
        draft.entities.add(
                id,
                id != null && type != null && name != null
                        ? new Entity(
                                id, type, name, article, abbreviation, aliases, adjective, partOf, confusedWith, sameAs)
                        : null,
                fields.place());
    }

    private List<String> others(Fields fields, String key, @Nullable String id, @Nullable String type) {
        var others = new ArrayList<String>();
        fields.eachText(fields.items(key), key, (other, place) -> {
            others.add(other);
            if (id != null && type != null) {
                paired.add(new Pair(key, id, type, other, place));
            }
        });
        return others;
    }

    private void check(Pair pair) {
        Entity other = draft.entities.find(pair.with(), pair.place());
        if (other == null) {
            return;
        }
        if (other.id().equals(pair.entity()) || !other.type().equals(pair.type())) {
            draft.problems.add(
                    pair.place(),
                    pair.key().equals("sameAs") ? "pack.entity.same-as" : "pack.entity.confused-with",
                    IdForms.quoted(pair.entity()),
                    IdForms.quoted(pair.with()),
                    pair.type());
        }
    }

    private static boolean isReserved(String type) {
        return SlotType.LITERALS.contains(type) || type.equals("list") || type.startsWith("list-of-");
    }

    private void followParts(Entity start, Map<String, Entity> entities, Set<String> done) {
        var path = new LinkedHashSet<String>();
        Entity at = start;
        while (at != null && at.partOf() != null && !done.contains(at.id())) {
            SourceLine place = partOfPlaces.getOrDefault(at.id(), draft.entities.placeOf(at.id()));
            path.add(at.id());
            if (path.contains(at.partOf())) {
                var circle = new ArrayList<>(path).subList(List.copyOf(path).indexOf(at.partOf()), path.size());
                String shown = String.join(" → ", circle.stream().limit(10).toList());
                draft.problems.add(place, "pack.entity.circle", shown + " → " + at.partOf());
                break;
            }
            draft.entities.find(at.partOf(), place);
            at = entities.get(at.partOf());
        }
        done.addAll(path);
    }
}
