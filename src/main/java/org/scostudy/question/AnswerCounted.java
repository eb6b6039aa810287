package org.scostudy.question;

/**
 * A learner answered a question for the first time in a quiz, or looked at a card and judged it. Published inside the
 * transaction that records the answer. For counting only: it names no learner.
 *
 * @param question its id; of a card, the card's id and the prompt's wording with a slash between, which is the question's
 *     id where a pack generates both
 */
public record AnswerCounted(String question, Outcome outcome) {

    public enum Outcome {
        RIGHT,
        NOT_RIGHT
    }
}
