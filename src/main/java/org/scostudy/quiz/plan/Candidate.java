package org.scostudy.quiz.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Marked;
import org.scostudy.question.Prompt;
import org.scostudy.question.Question;
import org.scostudy.quiz.QuizPlan;

/**
 * A question that may come into a quiz.
 *
 * @param typed for a gap in a sentence: the prompt of the same card that says what may be typed there
 */
public record Candidate(
        Question question, String sectionTitle, Prompt.@Nullable Typed typed, Subject subject, Spoilers telling) {

    public Candidate(Question question, String sectionTitle, Prompt.@Nullable Typed typed, Rarity rarity) {
        this(question, sectionTitle, typed, Subject.of(question), new Spoilers(question, typed, rarity));
    }

    /** Of a bank in which all words are equally rare. */
    public Candidate(Question question, String sectionTitle, Prompt.@Nullable Typed typed) {
        this(question, sectionTitle, typed, new Rarity(List.of()));
    }

    /** Only what can be judged without the learner can be part of an exam. */
    public boolean selfJudged() {
        return question.interaction() instanceof Interaction.Recall && typed == null;
    }

    /** Only a person can mark it, so it comes onto papers by hand alone. */
    public boolean markedByPerson() {
        return question.kind().marked() == Marked.BY_PERSON;
    }

    boolean fits(QuizPlan plan) {
        return !markedByPerson()
                && plan.asks(question.section(), question.kind(), question.level())
                && (plan.asksSelfJudged() || !selfJudged());
    }

    Set<String> facts() {
        return subject.facts();
    }

    public boolean sharesFact(Candidate other) {
        return subject.sharesFact(other.subject);
    }
}
