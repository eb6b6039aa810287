package org.scostudy.material.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.language.Message;
import org.scostudy.material.model.Entity;
import org.scostudy.material.model.FactType;
import org.scostudy.material.model.Serves;
import org.scostudy.material.yaml.Fields;
import org.scostudy.material.yaml.IdForms;
import org.scostudy.material.yaml.Nearest;
import org.scostudy.material.yaml.Shape;
import org.scostudy.material.yaml.SourceLine;
import org.scostudy.material.yaml.Tree;

/** Reads the fact types; their slots may take only entity types that some entity has. */
final class FactTypeReader {

    private final Draft draft;
    private final Set<String> entityTypes;

    FactTypeReader(Draft draft) {
        this.draft = draft;
        this.entityTypes =
                draft.entities.values().values().stream().map(Entity::type).collect(Collectors.toSet());
    }

    void read() {
        draft.eachIn("fact-types", Shape.FACT_TYPE, draft.factTypes, this::factType);
    }

    private void factType(Fields fields) {
        String id = fields.id("id");
        String means = fields.text("means");
        Boolean closed = fields.flag("closed");
        Serves serves = serves(fields, Serves.BOTH);
        var slots = new LinkedHashMap<String, String>();
        boolean[] sound = {fields.tree("slots") instanceof Tree.Entries};
        fields.eachEntry("slots", entry -> {
            String type = fields.text(entry.value(), Message.of("pack.noun.slot"));
            if (type != null && isSlot(entry, type, fields)) {
                slots.put(entry.key(), type);
            } else {
                sound[0] = false;
            }
        });
        if (sound[0] && slots.isEmpty()) {
            fields.problems().add(fields.place("slots"), "pack.type.no-slots", "{ place: place }");
            sound[0] = false;
        }
        Set<String> exclusive = Set.copyOf(fields.wordsOf("exclusive", slots.keySet()));
        draft.factTypes.add(
                id,
                id != null && means != null && closed != null && sound[0]
                        ? new FactType(id, means, slots, closed, serves, exclusive)
                        : null,
                fields.place());
    }

    /** What is said under the key, or else what is usual. */
    static Serves serves(Fields fields, Serves usual) {
        String said = fields.wordOf("serves", List.of("cards", "quizzes"));
        return said == null ? usual : Serves.valueOf(said.toUpperCase(Locale.ROOT));
    }

    private boolean isSlot(Tree.Entry entry, String written, Fields fields) {
        var place = new SourceLine(fields.file(), entry.line());
        if (!IdForms.isSlot(entry.key())) {
            fields.problems().add(place, "pack.type.slot-name", IdForms.quoted(entry.key()));
            return false;
        }
        SlotType type = SlotType.parse(written);
        if (!type.wellFormed()) {
            fields.problems().add(place, "pack.type.slot-type", entry.key(), IdForms.quoted(written));
            return false;
        }
        // The type is read all the same, so that its facts are checked in the same go.
        for (String entityType : type.entityTypes()) {
            if (!draft.entities.isIncomplete() && !entityTypes.contains(entityType)) {
                draft.unknownTypes.add(entityType);
                fields.problems().add(place, "pack.type.unused", entityType, Nearest.hint(entityType, entityTypes));
            }
        }
        return true;
    }
}
