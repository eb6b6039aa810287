package org.scostudy.quiz.attempt;

import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.item.Item;

/** How one question of an attempt is asked and judged. */
public record Asked(Kind kind, Judge judge) {

    enum Judge {
        SERVER,
        LEARNER
    }

    private static final String BY_LEARNER = "/self";

    public static Asked of(Item item) {
        return new Asked(item.kind(), item.selfJudged() ? Judge.LEARNER : Judge.SERVER);
    }

    /** As pages name it: a gap that cannot be typed is asked like a plain question. */
    public String shownAs() {
        return (selfJudged() && kind == Kind.CLOZE ? Kind.BASIC : kind).id();
    }

    /** Once the key is told, nothing is left to be found at true or false, nor at what one judges oneself. */
    boolean worthAnotherTry() {
        return !selfJudged() && kind != Kind.TRUE_FALSE;
    }

    boolean selfJudged() {
        return judge == Judge.LEARNER;
    }

    static Asked parse(String text) {
        boolean self = text.endsWith(BY_LEARNER);
        String kind = self ? text.substring(0, text.length() - BY_LEARNER.length()) : text;
        return new Asked(Kind.valueOf(kind), self ? Judge.LEARNER : Judge.SERVER);
    }

    @Override
    public String toString() {
        return kind.name() + (selfJudged() ? BY_LEARNER : "");
    }
}
