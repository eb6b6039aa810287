package org.scostudy.material.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.material.model.FactType;
import org.scostudy.material.model.Value;
import org.scostudy.material.yaml.Fields;
import org.scostudy.material.yaml.IdForms;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.SourceLine;
import org.scostudy.material.yaml.Tree;

/** Reads the sentences of one fact, and sees that no question on it, its own or a model's, gives the answer away. */
final class FactWordings {

    private static final int MOST_VERBATIM_WORDS = 8;

    private final Fields fields;
    private final Problems problems;
    private final @Nullable FactType type;
    private final @Nullable Map<String, Value> slots;
    private final List<Draft.Model> models;

    FactWordings(Draft draft, Fields fields, @Nullable FactType type, @Nullable Map<String, Value> slots) {
        this.fields = fields;
        this.problems = fields.problems();
        this.type = type;
        this.slots = slots;
        this.models = type == null ? List.of() : draft.modelsOf(type.id());
    }

    List<String> statements() {
        var statements = new LinkedHashSet<String>();
        Set<String> unsaid = askedSlots();
        fields.eachText(fields.items("statements"), "statements", (statement, place) -> {
            if (!statements.add(statement)) {
                problems.add(place, "pack.statement.twice");
            }
            SlotSentence wording = SlotSentence.of(statement, place, problems);
            if (wording != null && type != null && wording.usesOnly(type.slots().keySet(), problems)) {
                unsaid.removeIf(wording::uses);
                checkStatement(wording);
            }
        });
        if (fields.tree("statements") instanceof Tree.Items list && list.items().isEmpty()) {
            problems.add(fields.place("statements"), "pack.statement.none");
        } else if (type != null) {
            unsaid.forEach(slot -> problems.add(
                    fields.place("statements"), "pack.statement.without", SlotSentence.braced(Set.of(slot))));
        }
        return List.copyOf(statements);
    }

    private Set<String> askedSlots() {
        var asked = new LinkedHashSet<String>();
        models.forEach(model -> asked.add(model.model().asks()));
        if (type != null && fields.tree("asks") instanceof Tree.Entries own) {
            for (Tree.Entry entry : own.entries()) {
                if (type.slots().containsKey(entry.key())) {
                    asked.add(entry.key());
                }
            }
        }
        return asked;
    }

    private void checkStatement(SlotSentence statement) {
        if (slots == null) {
            return;
        }
        for (Draft.Model model : models) {
            String slot = model.model().asks();
            if (model.model().kind().equals("cloze")
                    && model.stems().isEmpty()
                    && statement.uses(slot)
                    && statement.givesAway(slot, slots)) {
                problems.add(statement.place(), "pack.statement.gives-away", "{" + slot + "}");
            }
        }
    }

    /** The fact's own questions by slot, under this key. */
    Map<String, List<String>> questions(String key) {
        return bySlot(key, "pack.wording.no-questions", this::wordings);
    }

    /** The reading's own words by slot. */
    Map<String, List<String>> verbatim() {
        return bySlot("verbatim", "pack.wording.no-words", (_, list) -> {
            var words = new ArrayList<String>();
            fields.eachText(list.items(), "verbatim", (text, place) -> {
                words.add(text);
                if (text.split(" ").length > MOST_VERBATIM_WORDS) {
                    problems.add(place, "pack.wording.many-words");
                }
            });
            return words;
        });
    }

    private interface Reading {
        List<String> of(String slot, Tree.Items list);
    }

    private Map<String, List<String>> bySlot(String key, String lacking, Reading reading) {
        var bySlot = new LinkedHashMap<String, List<String>>();
        fields.eachEntry(key, entry -> {
            if (type != null && !type.slots().containsKey(entry.key())) {
                fields.noSuchSlot(type.id(), type.slots().keySet(), entry);
            }
            if (entry.value() instanceof Tree.Items list && !list.items().isEmpty()) {
                bySlot.put(entry.key(), reading.of(entry.key(), list));
            } else {
                problems.add(new SourceLine(fields.file(), entry.line()), lacking, IdForms.quoted(entry.key()));
            }
        });
        return bySlot;
    }

    private List<String> wordings(String slot, Tree.Items list) {
        var questions = new ArrayList<String>();
        fields.eachText(list.items(), "asks", (question, place) -> {
            if (questions.contains(question)) {
                problems.add(place, "pack.question.twice");
            }
            questions.add(question);
            SlotSentence wording = SlotSentence.of(question, place, problems);
            if (wording == null
                    || type == null
                    || !wording.usesOnly(type.slots().keySet(), problems)) {
                return;
            }
            if (wording.uses(slot)) {
                problems.add(place, "pack.question.shows-asked", "{" + slot + "}");
            } else if (slots != null && wording.givesAway(slot, slots)) {
                problems.add(place, "pack.question.contains-answer", answer(slot, slots));
            }
        });
        return questions;
    }

    /** The stems of the item models, filled with this fact. */
    void checkModels() {
        if (slots == null) {
            return;
        }
        for (Draft.Model model : models) {
            String slot = model.model().asks();
            for (SlotSentence stem : model.stems()) {
                if (stem.givesAway(slot, slots)) {
                    problems.add(
                            stem.place(),
                            "pack.question.stem-contains-answer",
                            fields.place().toString(),
                            answer(slot, slots));
                }
            }
        }
    }

    private static Object answer(String slot, Map<String, Value> slots) {
        Value key = slots.get(slot);
        return key == null ? Message.of("pack.question.it") : IdForms.quoted(key.asAnswer());
    }
}
