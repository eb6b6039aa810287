package org.scostudy.quiz;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction;
import org.scostudy.question.Prompt;
import org.scostudy.question.Question;

/**
 * A question that may come into a quiz.
 *
 * @param typed for a gap in a sentence: the prompt of the same card that says what may be typed there
 */
record Candidate(Question question, String sectionTitle, Prompt.@Nullable Typed typed) {

    /** Only what can be judged without the learner can be part of an exam. */
    boolean selfJudged() {
        return question.interaction() instanceof Interaction.Recall && typed == null;
    }

    boolean fits(QuizPlan plan) {
        return plan.asks(question.section(), question.kind(), question.level())
                && (plan.asksSelfJudged() || !selfJudged());
    }

    Set<String> facts() {
        return question.cards().stream().map(CardId::siblingKey).collect(Collectors.toSet());
    }
}
