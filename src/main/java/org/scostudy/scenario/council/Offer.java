package org.scostudy.scenario.council;

import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.model.Stance;

/**
 * A choice that can be put before a player, with what the council makes of it.
 *
 * @param kept how much is left of what was wished for at the table, 0 to 1
 * @param score computed from the outcome and from what is kept, beside the best that could be had
 */
public record Offer(Move move, Redraft change, Hearing table, Outcome outcome, double kept, int score) {

    public enum Move {
        PRESS_ON,
        REDRAFT,
        POSTPONE
    }

    public Offer scored(int score) {
        return new Offer(move, change, table, outcome, kept, score);
    }

    public long supporters() {
        return table.stances().values().stream()
                .filter(stance -> stance.kind() == Stance.Kind.SUPPORTS)
                .count();
    }
}
