package org.scostudy.generation.exercise;

import java.util.List;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.ItemModel;
import org.scostudy.material.model.Level;
import org.scostudy.material.model.Value;

/** What a fact asks in its own words: a choice among its misreadings, several of a list, an order, statements to judge. */
final class OwnExercises {

    private final FactExercises fromOne;
    private final Judgements judgements;
    private final Timelines timelines;

    OwnExercises(FactExercises fromOne, Judgements judgements, Timelines timelines) {
        this.fromOne = fromOne;
        this.judgements = judgements;
        this.timelines = timelines;
    }

    void make(Fact fact) {
        fact.slots().forEach((slot, key) -> {
            boolean misread = !fact.quizzing().misreadings(slot).isEmpty();
            boolean forQuizzes = fact.quizzing().stems().containsKey(slot);
            if (key instanceof Value.Several steps && steps.ordered() && forQuizzes) {
                timelines.steps(model(fact, slot, "ordering"), fact, steps);
            } else if (key instanceof Value.Several && misread && !amongLists(fact, slot)) {
                if (forQuizzes) {
                    fromOne.makeOwn(model(fact, slot, "multiple-response"), fact);
                }
            } else if (misread && !fact.quizStems(slot).isEmpty()) {
                fromOne.makeOwn(model(fact, slot, "choice"), fact);
            }
            if (fact.quizzing().judged().contains(slot)) {
                judgements.make(model(fact, slot, "true-false"), fact);
            }
        });
    }

    /** Whether a slot is asked in the fact's own words, so that item models need not. */
    static boolean asksByItself(Fact fact, String slot) {
        return !fact.quizzing().misreadings(slot).isEmpty()
                && !fact.quizStems(slot).isEmpty();
    }

    private static boolean amongLists(Fact fact, String slot) {
        return fact.quizzing().misreadings(slot).stream().anyMatch(each -> each.says() instanceof Value.Several);
    }

    private ItemModel model(Fact fact, String slot, String kind) {
        Level level = fact.level() == null ? Level.REMEMBER : fact.level();
        return new ItemModel(fact.id(), fact.type(), slot, kind, level, fact.quizStems(slot), null, List.of());
    }
}
