package org.scostudy.generation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.Entity;
import org.scostudy.material.Fact;
import org.scostudy.material.FactType;
import org.scostudy.material.ItemModel;
import org.scostudy.material.Level;
import org.scostudy.material.Pack;
import org.scostudy.material.Passage;
import org.scostudy.material.Section;
import org.scostudy.material.Since;
import org.scostudy.material.Source;
import org.scostudy.material.Value;

/** A small pack in the words of those who write one. */
final class PackBuilder {

    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, FactType> types = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final List<ItemModel> models = new ArrayList<>();

    static PackBuilder aPack() {
        return new PackBuilder();
    }

    /** With the seats of two bodies, asked both ways. */
    static PackBuilder aPackOfSeats() {
        return aPack().entity("rats", "the", "Regional Anti-Terrorist Structure", "RATS")
                .entity("secretariat", "the", "Secretariat", null)
                .entity("tashkent", null, "Tashkent", null)
                .entity("beijing", null, "Beijing", null)
                .type("seat", "body", "place")
                .model("seat-where", "seat", "place", "basic", "Where does {body} have its headquarters?")
                .model("seat-which", "seat", "body", "reversed", "Which body of the SCO sits in {place}?");
    }

    PackBuilder entity(
            String id, @Nullable String article, String name, @Nullable String abbreviation, String... aliases) {
        entities.put(id, new Entity(id, "thing", name, article, abbreviation, List.of(aliases), null, null, List.of()));
        return this;
    }

    PackBuilder state(String id, String name) {
        entities.put(id, new Entity(id, "state", name, null, null, List.of(), null, null, List.of()));
        return this;
    }

    PackBuilder type(String id, String... slots) {
        Map<String, String> slotTypes = new LinkedHashMap<>();
        for (String slot : slots) {
            slotTypes.put(slot, "thing");
        }
        types.put(id, new FactType(id, "means " + id, slotTypes, true));
        return this;
    }

    /** Facts that share a shape but not a meaning. */
    PackBuilder openType(String id, String... slots) {
        type(id, slots);
        types.computeIfPresent(id, (_, type) -> new FactType(id, type.means(), type.slots(), false));
        return this;
    }

    PackBuilder model(String id, String type, String asks, String kind, String... stems) {
        models.add(new ItemModel(id, type, asks, kind, Level.REMEMBER, List.of(stems), null, List.of()));
        return this;
    }

    PackBuilder fact(String id, String type, Map<String, Value> slots, String... statements) {
        return fact(id, type, slots, Map.of(), null, null, statements);
    }

    PackBuilder fact(
            String id,
            String type,
            Map<String, Value> slots,
            Map<String, List<String>> asks,
            @Nullable String why,
            @Nullable String since,
            String... statements) {
        facts.put(
                id,
                new Fact(
                        id,
                        type,
                        List.of("box.1"),
                        slots,
                        List.of(statements),
                        asks,
                        why,
                        since == null ? null : new Since(since, "The source"),
                        List.of("tag"),
                        Map.of()));
        return this;
    }

    /** Values that one could argue for in a slot of a fact. */
    PackBuilder defensible(String id, String slot, Value... values) {
        facts.computeIfPresent(
                id,
                (_, fact) -> new Fact(
                        id,
                        fact.type(),
                        fact.citations(),
                        fact.slots(),
                        fact.statements(),
                        fact.asks(),
                        fact.why(),
                        fact.since(),
                        fact.tags(),
                        Map.of(slot, List.of(values))));
        return this;
    }

    Value ref(String id) {
        return new Value.Ref(Objects.requireNonNull(entities.get(id)));
    }

    static Value text(String text) {
        return new Value.Text(text);
    }

    static Value number(int amount) {
        return new Value.Number(BigDecimal.valueOf(amount), null);
    }

    static Value several(Value... values) {
        return new Value.Several(List.of(values), false);
    }

    Pack build() {
        return new Pack(
                "sco",
                "The SCO",
                new Source("Title", null, "Series", "66", "Publisher", "2009-12", null),
                YearMonth.of(2009, 12),
                List.of(new Section("box", "In short")),
                Map.of("box.1", new Passage("box.1", "box", "What the box says.")),
                entities,
                types,
                facts,
                models);
    }
}
