package org.scostudy.generation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Entity;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.FactType;
import org.scostudy.material.model.ItemModel;
import org.scostudy.material.model.Level;
import org.scostudy.material.model.Misreading;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Passage;
import org.scostudy.material.model.Quizzing;
import org.scostudy.material.model.Section;
import org.scostudy.material.model.Serves;
import org.scostudy.material.model.Since;
import org.scostudy.material.model.Source;
import org.scostudy.material.model.Value;

/** A small pack in the words of those who write one. */
public final class PackBuilder {

    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, FactType> types = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final List<ItemModel> models = new ArrayList<>();
    private String section = "In short";

    public static PackBuilder aPack() {
        return new PackBuilder();
    }

    /** With the seats of two bodies, asked both ways. */
    public static PackBuilder aPackOfSeats() {
        return aPack().entity("rats", "the", "Regional Anti-Terrorist Structure", "RATS")
                .entity("secretariat", "the", "Secretariat", null)
                .entity("tashkent", null, "Tashkent", null)
                .entity("beijing", null, "Beijing", null)
                .type("seat", "body", "place")
                .model("seat-where", "seat", "place", "basic", "Where does {body} have its headquarters?")
                .model("seat-which", "seat", "body", "reversed", "Which body of the SCO sits in {place}?");
    }

    public PackBuilder entity(
            String id, @Nullable String article, String name, @Nullable String abbreviation, String... aliases) {
        entities.put(id, new Entity(id, "thing", name, article, abbreviation, List.of(aliases), null, null, List.of()));
        return this;
    }

    public PackBuilder sectionTitle(String title) {
        section = title;
        return this;
    }

    public PackBuilder state(String id, String name) {
        entities.put(id, new Entity(id, "state", name, null, null, List.of(), null, null, List.of()));
        return this;
    }

    public PackBuilder type(String id, String... slots) {
        Map<String, String> slotTypes = new LinkedHashMap<>();
        for (String slot : slots) {
            slotTypes.put(slot, "thing");
        }
        types.put(id, new FactType(id, "means " + id, slotTypes, true));
        return this;
    }

    /** Facts that share a shape but not a meaning. */
    public PackBuilder openType(String id, String... slots) {
        type(id, slots);
        types.computeIfPresent(id, (_, type) -> new FactType(id, type.means(), type.slots(), false));
        return this;
    }

    public PackBuilder model(String id, String type, String asks, String kind, String... stems) {
        models.add(new ItemModel(id, type, asks, kind, Level.REMEMBER, List.of(stems), null, List.of()));
        return this;
    }

    public PackBuilder fact(String id, String type, Map<String, Value> slots, String... statements) {
        return fact(id, type, slots, Map.of(), null, null, statements);
    }

    public PackBuilder fact(
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
    public PackBuilder defensible(String id, String slot, Value... values) {
        return change(id, fact -> with(fact, fact.serves(), fact.quizzing(), Map.of(slot, List.of(values))));
    }

    /** A fact that makes no card. */
    public PackBuilder onlyForQuizzes(String id, String... about) {
        return change(id, fact -> {
            Quizzing said = fact.quizzing();
            return with(
                    fact,
                    Serves.QUIZZES,
                    new Quizzing(said.stems(), said.misreadings(), said.judged(), List.of(about)),
                    fact.defensible());
        });
    }

    /** Stems for quizzes alone. */
    public PackBuilder quizzes(String id, String slot, String... stems) {
        return change(id, fact -> {
            Map<String, List<String>> all = new LinkedHashMap<>(fact.quizzing().stems());
            all.put(slot, List.of(stems));
            Quizzing said = fact.quizzing();
            return with(
                    fact,
                    fact.serves(),
                    new Quizzing(all, said.misreadings(), said.judged(), said.about()),
                    fact.defensible());
        });
    }

    /** Wrong answers, each with the feedback "Not so: …". */
    public PackBuilder misread(String id, String slot, Value... values) {
        return change(id, fact -> {
            Map<String, List<Misreading>> all =
                    new LinkedHashMap<>(fact.quizzing().misreadings());
            all.put(
                    slot,
                    Stream.of(values)
                            .map(value -> new Misreading(value, "Not so: " + value.asAnswer() + "."))
                            .toList());
            Quizzing said = fact.quizzing();
            return with(
                    fact,
                    fact.serves(),
                    new Quizzing(said.stems(), all, said.judged(), said.about()),
                    fact.defensible());
        });
    }

    public PackBuilder judged(String id, String slot) {
        return change(id, fact -> {
            Quizzing said = fact.quizzing();
            return with(
                    fact,
                    fact.serves(),
                    new Quizzing(said.stems(), said.misreadings(), Set.of(slot), said.about()),
                    fact.defensible());
        });
    }

    /** Slots that hold one true value in the world. */
    public PackBuilder exclusive(String type, String... slots) {
        types.computeIfPresent(
                type,
                (_, was) -> new FactType(type, was.means(), was.slots(), was.closed(), was.serves(), Set.of(slots)));
        return this;
    }

    /** Two entities that mean the same. */
    public PackBuilder same(String one, String other) {
        entities.computeIfPresent(
                one,
                (_, was) -> new Entity(
                        one,
                        was.type(),
                        was.name(),
                        was.article(),
                        was.abbreviation(),
                        was.aliases(),
                        null,
                        null,
                        List.of(),
                        List.of(other)));
        return this;
    }

    private PackBuilder change(String id, UnaryOperator<Fact> change) {
        facts.computeIfPresent(id, (_, fact) -> change.apply(fact));
        return this;
    }

    private static Fact with(Fact fact, Serves serves, Quizzing quizzing, Map<String, List<Value>> defensible) {
        return new Fact(
                fact.id(),
                fact.type(),
                fact.rank(),
                fact.level(),
                serves,
                fact.citations(),
                fact.slots(),
                fact.statements(),
                fact.asks(),
                fact.verbatim(),
                quizzing,
                fact.why(),
                fact.since(),
                fact.tags(),
                defensible);
    }

    public Value ref(String id) {
        return new Value.Ref(Objects.requireNonNull(entities.get(id)));
    }

    public static Value text(String text) {
        return new Value.Text(text);
    }

    public static Value number(int amount) {
        return new Value.Number(BigDecimal.valueOf(amount), null);
    }

    public static Value several(Value... values) {
        return new Value.Several(List.of(values), false);
    }

    public Pack build() {
        return new Pack(
                "sco",
                "The SCO",
                new Source("Title", null, "Series", "66", "Publisher", "2009-12", null),
                YearMonth.of(2009, 12),
                List.of(new Section("box", section)),
                Map.of("box.1", new Passage("box.1", "box", "What the box says.")),
                entities,
                types,
                facts,
                models);
    }
}
