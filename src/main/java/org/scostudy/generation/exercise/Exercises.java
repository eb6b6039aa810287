package org.scostudy.generation.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.generation.GenerationReport.Refusal;
import org.scostudy.generation.GenerationSteps;
import org.scostudy.generation.card.FactNotes;
import org.scostudy.generation.card.KnownCards;
import org.scostudy.generation.proof.PackStatements;
import org.scostudy.generation.proof.SingleKey;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.ItemModel;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Value;
import org.scostudy.question.Question;

/**
 * Questions that are only asked in quizzes. Item models make them from facts of closed types alone, where what the pack
 * does not list is false; facts of any type make their own, with the misreadings that their author wrote down.
 */
public final class Exercises {

    private final Pack pack;
    private final ExerciseWriter writer;
    private final Map<String, List<Fact>> facts = new LinkedHashMap<>();
    private final FactExercises fromOne;
    private final Judgements judgements;
    private final Matchings matchings;
    private final Timelines timelines;
    private final OwnExercises own;
    private final List<Fact> inAll;

    public Exercises(Pack pack, List<Fact> inOrder, SingleKey singleKey, FactNotes notes, KnownCards cards) {
        this.pack = pack;
        this.writer = new ExerciseWriter(pack, notes, cards);
        for (Fact fact : inOrder) {
            if (pack.factType(fact.type()).closed() && fact.serves().quizzes()) {
                facts.computeIfAbsent(fact.type(), _ -> new ArrayList<>()).add(fact);
            }
        }
        Proof proof = new Proof(singleKey, new PackStatements(pack));
        Distractors distractors = new Distractors(pack);
        fromOne = new FactExercises(writer, proof, distractors);
        judgements = new Judgements(writer, proof, distractors);
        matchings = new Matchings(writer, proof);
        timelines = new Timelines(writer);
        own = new OwnExercises(fromOne, judgements, timelines);
        inAll = inOrder;
    }

    public void make(GenerationSteps steps) {
        int workInAll = pack.itemModels().stream()
                .mapToInt(
                        model -> facts.getOrDefault(model.factType(), List.of()).size())
                .sum();
        int done = 0;
        for (ItemModel model : pack.itemModels()) {
            List<Fact> ofType = facts.getOrDefault(model.factType(), List.of());
            int before = done;
            done += ofType.size();
            switch (model.kind()) {
                case "numeric", "hotspot" -> ofType.forEach(fact -> fromOne.make(model, fact));
                case "choice", "multiple-response" ->
                    ofType.forEach(fact -> {
                        steps.at(before, workInAll);
                        if (!OwnExercises.asksByItself(fact, model.asks())) {
                            fromOne.make(model, fact);
                        }
                    });
                case "true-false" ->
                    ofType.forEach(fact -> {
                        steps.at(before, workInAll);
                        if (!fact.quizzing().judged().contains(model.asks())) {
                            judgements.make(model, fact);
                        }
                    });
                case "matching" -> matchings.make(model, ofType);
                case "ordering" -> order(model, ofType);
                default -> {}
            }
        }
        inAll.stream().filter(fact -> fact.serves().quizzes()).forEach(own::make);
    }

    /** Sequences are ordered by themselves; where there are none, it is all that the pack dates. */
    private void order(ItemModel model, List<Fact> ofType) {
        boolean dated = true;
        for (Fact fact : ofType) {
            if (fact.slots().get(model.asks()) instanceof Value.Several steps && steps.ordered()) {
                timelines.steps(model, fact, steps);
                dated = false;
            }
        }
        if (dated) {
            timelines.make(model, facts.values().stream().flatMap(List::stream).toList());
        }
    }

    public List<Question> questions() {
        return writer.questions();
    }

    public List<Refusal> refusals() {
        return writer.refusals();
    }
}
