package org.scostudy.material.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.Proposition;
import org.scostudy.material.yaml.Fields;
import org.scostudy.material.yaml.IdForms;
import org.scostudy.material.yaml.Shape;
import org.scostudy.material.yaml.Tree;

/** Reads the points that the passages make, and sees that the facts that are to ask them rest on those passages. */
final class PropositionReader {

    private final Draft draft;

    PropositionReader(Draft draft) {
        this.draft = draft;
    }

    void read() {
        draft.eachIn("propositions", Shape.PROPOSITION, draft.propositions, this::proposition);
        everyPassageMakesOne();
    }

    private void proposition(Fields fields) {
        String id = fields.id("id");
        String passage = fields.text("passage");
        String says = fields.text("says");
        if (passage != null) {
            draft.passages.find(passage, fields.place("passage"));
        }
        List<String> facts = new ArrayList<>();
        fields.eachText(fields.items("facts"), "facts", (named, place) -> {
            Fact fact = draft.facts.find(named, place);
            if (fact != null && passage != null && !fact.citations().contains(passage)) {
                draft.problems.add(place, "pack.proposition.uncited", IdForms.quoted(named), passage);
            }
            facts.add(named);
        });
        if (fields.tree("facts") instanceof Tree.Items list && list.items().isEmpty()) {
            draft.problems.add(fields.place("facts"), "pack.proposition.unasked");
        }
        draft.propositions.add(
                id,
                id == null || passage == null || says == null ? null : new Proposition(id, passage, says, facts),
                fields.place());
    }

    /** Whoever lists points lists those of every passage; a pack may have no list at all. */
    private void everyPassageMakesOne() {
        Set<String> making = new HashSet<>();
        draft.propositions.values().values().forEach(each -> making.add(each.passage()));
        if (making.isEmpty() || draft.propositions.isIncomplete()) {
            return;
        }
        draft.passages.values().keySet().stream()
                .filter(passage -> !making.contains(passage))
                .forEach(passage -> draft.problems.add(
                        draft.passages.placeOf(passage), "pack.proposition.none", IdForms.quoted(passage)));
    }
}
