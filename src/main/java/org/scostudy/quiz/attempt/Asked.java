package org.scostudy.quiz.attempt;

import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.item.Item;

/** How one question of an attempt is asked and judged. */
public record Asked(Kind kind, Judge judge) {

    enum Judge {
        SERVER,
        LEARNER,
        MARKER
    }

    private static final String BY_LEARNER = "/self";
    private static final String BY_MARKER = "/marked";

    public static Asked of(Item item) {
        return new Asked(
                item.kind(),
                item.task().markedByPerson() ? Judge.MARKER : item.selfJudged() ? Judge.LEARNER : Judge.SERVER);
    }

    /** As pages name it: a gap that cannot be typed is asked like a plain question. */
    public String shownAs() {
        return (selfJudged() && kind == Kind.CLOZE ? Kind.BASIC : kind).id();
    }

    public boolean markedByPerson() {
        return judge == Judge.MARKER;
    }

    /** Once the key is told, nothing is left to be found at true or false, nor at what one judges oneself. */
    boolean worthAnotherTry() {
        return judge == Judge.SERVER && kind != Kind.TRUE_FALSE;
    }

    boolean selfJudged() {
        return judge == Judge.LEARNER;
    }

    static Asked parse(String text) {
        int end = text.indexOf('/');
        Kind kind = Kind.valueOf(end < 0 ? text : text.substring(0, end));
        return new Asked(
                kind,
                text.endsWith(BY_LEARNER) ? Judge.LEARNER : text.endsWith(BY_MARKER) ? Judge.MARKER : Judge.SERVER);
    }

    @Override
    public String toString() {
        return kind.name()
                + switch (judge) {
                    case SERVER -> "";
                    case LEARNER -> BY_LEARNER;
                    case MARKER -> BY_MARKER;
                };
    }
}
