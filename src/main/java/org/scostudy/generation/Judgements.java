package org.scostudy.generation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scostudy.generation.Exercises.Asked;
import org.scostudy.generation.GenerationReport.Reason;
import org.scostudy.material.Fact;
import org.scostudy.material.ItemModel;
import org.scostudy.material.Template.Part;
import org.scostudy.material.Value;
import org.scostudy.question.Interaction;
import org.scostudy.question.Segment;

/** Statements to judge: one as a fact says it, and another with one slot changed to what contradicts the facts. */
final class Judgements {

    private static final int TRIED = 4;

    private final Exercises exercises;
    private final Proof proof;
    private final Distractors distractors;

    Judgements(Exercises exercises, Proof proof, Distractors distractors) {
        this.exercises = exercises;
        this.proof = proof;
        this.distractors = distractors;
    }

    void make(ItemModel model, Fact fact) {
        List<Phrase> statements = fact.statements().stream()
                .map(Phrase::of)
                .filter(phrase -> isPlain(phrase, model.asks()))
                .toList();
        if (statements.isEmpty()) {
            exercises.refuse(
                    model, fact, fact.statements().getFirst(), Reason.SLOT, "no statement lets the slot be changed");
            return;
        }
        int chance = Integer.parseInt(Wording.hash(fact.id() + model.asks()).substring(0, 4), 16);
        say(statements.get(chance % statements.size()), fact.slots())
                .ifPresent(text -> exercises.add(
                        model, new Asked(fact, model.asks()), text, new Interaction.TrueFalse(true, null)));
        untrue(model, fact, statements.get((chance + 1) % statements.size()));
    }

    private void untrue(ItemModel model, Fact fact, Phrase statement) {
        Set<String> given = new HashSet<>(statement.slots());
        given.remove(model.asks());
        String truth = say(statement, fact.slots()).orElse("");
        Distractors.Wanted wanted = proof.wrong(fact, model.asks(), given, truth, Set.of());
        for (Value wrong : distractors.of(wanted, TRIED)) {
            Map<String, Value> slots = new HashMap<>(fact.slots());
            slots.put(model.asks(), wrong);
            String text = say(statement, slots).orElse("");
            boolean sameNumber = NumberCue.isPlural(wrong) == NumberCue.isPlural(wanted.key());
            if (sameNumber && !text.isEmpty() && !proof.holds(fact, slots, statement.slots(), text)) {
                exercises.add(model, new Asked(fact, model.asks()), text, new Interaction.TrueFalse(false, truth));
                return;
            }
        }
        exercises.refuse(model, fact, statement.text(), Reason.DISTRACTORS, "no value makes it false");
    }

    /** Where the words for a value are fixed in the statement, another value cannot take its place. */
    private static boolean isPlain(Phrase phrase, String slot) {
        List<Part.Slot> places = phrase.template().parts().stream()
                .filter(Part.Slot.class::isInstance)
                .map(Part.Slot.class::cast)
                .filter(place -> place.name().equals(slot))
                .toList();
        return places.size() == 1 && places.getFirst().form() == null;
    }

    private static Optional<String> say(Phrase phrase, Map<String, Value> slots) {
        return Optional.ofNullable(Sentence.filled(phrase, slots)).map(Segment::plain);
    }
}
