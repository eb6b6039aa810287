package org.scostudy.authoring.bank;

import java.util.Set;
import java.util.function.Function;

/**
 * What learners did with questions, and what they said about them.
 *
 * @param flagged ids of questions and cards about which somebody waits for an answer
 * @param uses gives those of a question or card by its id
 */
public record QuestionFeedback(Set<String> flagged, Function<String, Use> uses) {

    public static final QuestionFeedback NOTHING = new QuestionFeedback(Set.of(), _ -> Use.NONE);

    /** Learners flag a question in a quiz, and a card in study. */
    public boolean flagged(QuestionRow entry) {
        String id = entry.id();
        int slash = id.indexOf('/');
        return flagged.contains(id)
                || flagged.contains(slash < 0 ? card(id) : id.substring(0, slash))
                || flagged.contains(card(id) + "#" + entry.keyVersion());
    }

    public Use use(QuestionRow entry) {
        return uses.apply(entry.id()).and(uses.apply(card(entry.id())));
    }

    private static String card(String id) {
        return id + ":answer";
    }
}
