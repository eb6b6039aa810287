package org.scostudy.material.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.FactType;
import org.scostudy.material.model.ItemModel;
import org.scostudy.material.model.Level;
import org.scostudy.material.yaml.Fields;
import org.scostudy.material.yaml.IdForms;
import org.scostudy.material.yaml.Nearest;
import org.scostudy.material.yaml.Shape;

/** Reads the item models and sees that their stems fit the fact type and ask for the slot they should. */
final class ItemModelReader {

    private static final Set<String> NEED_STEMS = Set.of("basic", "reversed", "matching", "ordering");

    private final Draft draft;

    ItemModelReader(Draft draft) {
        this.draft = draft;
    }

    void read() {
        draft.eachIn("item-models", Shape.ITEM_MODEL, draft.itemModels, this::itemModel);
    }

    private void itemModel(Fields fields) {
        String id = fields.id("id");
        String typeId = fields.text("facts");
        FactType type = typeId == null ? null : draft.factTypes.find(typeId, fields.place("facts"));
        String asks = asked(fields, type);
        String kind = oneOf("kind", ItemModel.KINDS.stream().sorted().toList(), fields);
        String level = oneOf("level", Level.NAMES, fields);
        List<String> stems = fields.texts("stems");
        String explanation = fields.text("explanation");
        List<String> accept = fields.texts("accept");
        List<SlotSentence> wordings = wordings(fields, type, asks, kind);
        if (explanation != null && type != null) {
            SlotSentence worded = SlotSentence.of(explanation, fields.place("explanation"), fields.problems());
            if (worded != null) {
                worded.usesOnly(type.slots().keySet(), fields.problems());
            }
        }
        if (kind != null && NEED_STEMS.contains(kind) && stems.isEmpty()) {
            fields.problems().add(fields.place("stems"), "pack.model.no-stems", kind);
        }
        if (id == null || type == null || asks == null || kind == null) {
            draft.itemModels.add(id, null, fields.place());
            return;
        }
        // An unknown level is reported above; the stems are checked all the same.
        Level demanded = level == null ? Level.REMEMBER : Level.valueOf(level.toUpperCase(Locale.ROOT));
        var model = new ItemModel(id, type.id(), asks, kind, demanded, stems, explanation, accept);
        draft.itemModels.add(id, model, fields.place());
        draft.addModel(new Draft.Model(model, wordings));
    }

    private @Nullable String asked(Fields fields, @Nullable FactType type) {
        String asks = fields.text("asks");
        if (asks == null || type == null) {
            return null;
        }
        Set<String> slots = type.slots().keySet();
        if (!slots.contains(asks)) {
            fields.problems()
                    .add(
                            fields.place("asks"),
                            "pack.model.no-such-slot",
                            type.id(),
                            IdForms.quoted(asks),
                            Nearest.hint(asks, slots),
                            List.copyOf(slots));
            return null;
        }
        return asks;
    }

    private static @Nullable String oneOf(String key, List<String> known, Fields fields) {
        String text = fields.text(key);
        if (text == null || known.contains(text)) {
            return text;
        }
        fields.problems()
                .add(
                        fields.place(key),
                        "pack.model.no-word",
                        key,
                        IdForms.quoted(text),
                        Nearest.hint(text, known),
                        known);
        return null;
    }

    private List<SlotSentence> wordings(
            Fields fields, @Nullable FactType type, @Nullable String asks, @Nullable String kind) {
        var wordings = new ArrayList<SlotSentence>();
        var seen = new HashSet<String>();
        fields.eachText(fields.items("stems"), "stems", (stem, place) -> {
            if (!seen.add(stem)) {
                fields.problems().add(place, "pack.model.stem-twice");
            }
            SlotSentence wording = SlotSentence.of(stem, place, fields.problems());
            if (wording == null
                    || type == null
                    || !wording.usesOnly(type.slots().keySet(), fields.problems())) {
                return;
            }
            if (asks != null && kind != null && wording.uses(asks) != kind.equals("cloze")) {
                boolean shown = wording.uses(asks);
                String key = shown ? "pack.model.shows-asked" : "pack.model.lacks-gap";
                fields.problems().add(place, key, "{" + asks + "}");
                return;
            }
            wordings.add(wording);
        });
        return wordings;
    }
}
