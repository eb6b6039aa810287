package org.scostudy.material.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.FactType;
import org.scostudy.material.model.Level;
import org.scostudy.material.model.Quizzing;
import org.scostudy.material.model.Rank;
import org.scostudy.material.model.Serves;
import org.scostudy.material.model.Since;
import org.scostudy.material.model.Value;
import org.scostudy.material.yaml.Fields;
import org.scostudy.material.yaml.IdForms;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.Shape;
import org.scostudy.material.yaml.SourceLine;
import org.scostudy.material.yaml.Tree;

/** Reads the facts: their citations, the values of their slots, and through {@link FactWordings} their sentences. */
final class FactReader {

    private record Said(String type, Map<String, Value> slots) {}

    private final Draft draft;
    private final Problems problems;
    private final Map<Said, SourceLine> saidInClosedTypes = new HashMap<>();
    private final QuizzingReader quizzings;

    FactReader(Draft draft) {
        this.draft = draft;
        this.problems = draft.problems;
        this.quizzings = new QuizzingReader(draft);
    }

    void read() {
        draft.eachIn("facts", Shape.FACT, draft.facts, this::fact);
        quizzings.checkNamed();
    }

    private void fact(Fields fields) {
        String id = fields.id("id");
        String typeId = fields.text("type");
        FactType type = typeId == null ? null : draft.factTypes.find(typeId, fields.place("type"));
        List<String> citations = citations(fields);
        Map<String, Value> slots = type == null ? null : slots(fields, type);
        var wordings = new FactWordings(draft, fields, type, slots);
        List<String> statements = wordings.statements();
        Map<String, List<String>> asks = wordings.questions("asks");
        Map<String, List<String>> verbatim = wordings.verbatim();
        wordings.checkModels();
        Rank rank = rank(fields);
        Level level = level(fields);
        Serves serves = FactTypeReader.serves(fields, type == null ? Serves.BOTH : type.serves());
        Quizzing quizzing = type == null ? Quizzing.NONE : quizzings.read(fields, type, wordings);
        String why = fields.text("why");
        Since since = since(fields);
        Map<String, List<Value>> defensible = type == null ? Map.of() : defensible(fields, type);
        List<String> tags = fields.texts("tags");
        if (type != null && slots != null && type.closed()) {
            SourceLine first = saidInClosedTypes.putIfAbsent(new Said(type.id(), slots), fields.place());
            if (first != null) {
                problems.add(fields.place(), "pack.fact.same", first.toString(), type.id());
            }
        }
        draft.facts.add(
                id,
                id != null && type != null && slots != null && !citations.isEmpty() && !statements.isEmpty()
                        ? new Fact(
                                id,
                                type.id(),
                                rank,
                                level,
                                serves,
                                citations,
                                slots,
                                statements,
                                asks,
                                verbatim,
                                quizzing,
                                why,
                                since,
                                tags,
                                defensible)
                        : null,
                fields.place());
    }

    private static Rank rank(Fields fields) {
        String written = fields.wordOf("rank", List.of("1", "2", "3"));
        return written == null ? Rank.USUAL : Rank.of(Integer.parseInt(written));
    }

    private static @Nullable Level level(Fields fields) {
        String written = fields.wordOf("level", Level.NAMES);
        return written == null ? null : Level.valueOf(written.toUpperCase(Locale.ROOT));
    }

    /** What changed is no news without a source. */
    private @Nullable Since since(Fields fields) {
        Tree tree = fields.tree("since");
        Fields since = tree == null ? null : Fields.of(fields.file(), tree, Shape.SINCE, problems);
        if (since == null) {
            return null;
        }
        String text = since.text("text");
        String source = since.text("source");
        return text == null || source == null ? null : new Since(text, source);
    }

    private Map<String, List<Value>> defensible(Fields fields, FactType type) {
        var reader = new ValueReader(draft, fields);
        var defensible = new LinkedHashMap<String, List<Value>>();
        fields.eachEntry("defensible", entry -> {
            var place = new SourceLine(fields.file(), entry.line());
            String written = type.slots().get(entry.key());
            if (written == null) {
                fields.noSuchSlot(type.id(), type.slots().keySet(), entry);
            } else if (entry.value() instanceof Tree.Items list) {
                var values = new ArrayList<Value>();
                for (Tree item : list.items()) {
                    Value value = reader.read(SlotType.parse(written), item);
                    if (value != null) {
                        values.add(value);
                    }
                }
                defensible.put(entry.key(), List.copyOf(values));
            } else {
                problems.add(place, "pack.fact.no-values", entry.value().noun());
            }
        });
        return defensible;
    }

    private List<String> citations(Fields fields) {
        var citations = new LinkedHashSet<String>();
        fields.eachText(fields.items("cites"), "cites", (passage, place) -> {
            draft.passages.find(passage, place);
            if (!citations.add(passage)) {
                problems.add(place, "pack.fact.cited-twice", IdForms.quoted(passage));
            }
        });
        if (fields.tree("cites") instanceof Tree.Items list && list.items().isEmpty()) {
            problems.add(fields.place("cites"), "pack.fact.uncited");
        }
        return List.copyOf(citations);
    }

    /** The values by slot in the order of the fact type, or null when they do not all fit. */
    private @Nullable Map<String, Value> slots(Fields fields, FactType type) {
        var reader = new ValueReader(draft, fields);
        var given = new HashMap<String, Tree>();
        var missing = new ArrayList<>(type.slots().keySet());
        boolean[] sound = {fields.tree("slots") instanceof Tree.Entries};
        fields.eachEntry("slots", entry -> {
            if (missing.remove(entry.key())) {
                given.put(entry.key(), entry.value());
            } else {
                sound[0] = false;
                fields.noSuchSlot(type.id(), type.slots().keySet(), entry);
            }
        });
        if (!(fields.tree("slots") instanceof Tree.Entries)) {
            return null;
        }
        if (!missing.isEmpty()) {
            problems.add(
                    fields.place("slots"),
                    "pack.fact.no-value",
                    List.copyOf(missing),
                    List.copyOf(type.slots().keySet()));
            sound[0] = false;
        }
        var values = new LinkedHashMap<String, Value>();
        type.slots().forEach((slot, written) -> {
            Tree tree = given.get(slot);
            Value value = tree == null ? null : reader.read(SlotType.parse(written), tree);
            if (value == null) {
                sound[0] = false;
            } else {
                values.put(slot, value);
            }
        });
        return sound[0] ? values : null;
    }
}
