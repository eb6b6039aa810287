package org.scostudy.bench.rival;

import org.scostudy.memory.Rating;
import org.scostudy.memory.simulate.Plan;

/** The night before: once through the deck, and again from its start for as long as the night lasts. */
public final class MassedPlan implements Plan {

    private final int cards;
    private int next;

    public MassedPlan(int cards) {
        this.cards = cards;
    }

    @Override
    public void begins(int day) {
        next = 0;
    }

    @Override
    public int next() {
        return next++ % cards;
    }

    @Override
    public void answered(int card, int day, Rating rating) {}
}
