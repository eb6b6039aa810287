package org.scostudy.material.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.FactType;
import org.scostudy.material.model.Misreading;
import org.scostudy.material.model.Quizzing;
import org.scostudy.material.model.Value;
import org.scostudy.material.yaml.Fields;
import org.scostudy.material.yaml.Shape;
import org.scostudy.material.yaml.SourceLine;
import org.scostudy.material.yaml.Tree;

/** Reads what quizzes ask about one fact: its stems, its misreadings, what is judged, and which facts it is about. */
final class QuizzingReader {

    private record Named(String fact, SourceLine place) {}

    private final Draft draft;
    private final List<Named> named = new ArrayList<>();

    QuizzingReader(Draft draft) {
        this.draft = draft;
    }

    Quizzing read(Fields fields, FactType type, FactWordings wordings) {
        Map<String, List<String>> stems = wordings.questions("quizzes");
        Map<String, List<Misreading>> misreadings = misreadings(fields, type);
        Set<String> judged = new HashSet<>(fields.wordsOf("judge", type.slots().keySet()));
        List<String> about = new ArrayList<>();
        fields.eachText(fields.items("about"), "about", (fact, place) -> {
            about.add(fact);
            named.add(new Named(fact, place));
        });
        return new Quizzing(stems, misreadings, judged, about);
    }

    /** Once all facts are read: those that were named must be there. */
    void checkNamed() {
        named.forEach(each -> draft.facts.find(each.fact(), each.place()));
    }

    private Map<String, List<Misreading>> misreadings(Fields fields, FactType type) {
        var misreadings = new LinkedHashMap<String, List<Misreading>>();
        fields.eachEntry("misreadings", entry -> {
            if (!type.slots().containsKey(entry.key())) {
                fields.noSuchSlot(type.id(), type.slots().keySet(), entry);
            } else if (entry.value() instanceof Tree.Items list) {
                misreadings.put(entry.key(), misreadings(fields, list));
            } else {
                fields.problems()
                        .add(
                                fields.placeOf(entry.value()),
                                "pack.quiz.no-misreadings",
                                entry.value().noun(),
                                "[{ says: beijing, why: \"…\" }]");
            }
        });
        return misreadings;
    }

    private List<Misreading> misreadings(Fields fields, Tree.Items list) {
        var read = new ArrayList<Misreading>();
        for (Tree item : list.items()) {
            Misreading misreading = misreading(fields, item);
            if (misreading != null
                    && read.stream().anyMatch(other -> other.says().equals(misreading.says()))) {
                fields.problems().add(fields.placeOf(item), "pack.quiz.misreading-twice");
            } else if (misreading != null) {
                read.add(misreading);
            }
        }
        return List.copyOf(read);
    }

    private @Nullable Misreading misreading(Fields fields, Tree item) {
        Fields one = Fields.of(fields.file(), item, Shape.MISREADING, fields.problems());
        if (one == null) {
            return null;
        }
        Tree says = one.tree("says");
        Value value = says == null ? null : new ValueReader(draft, one).anything(says);
        String why = one.text("why");
        return value == null || why == null ? null : new Misreading(value, why);
    }
}
