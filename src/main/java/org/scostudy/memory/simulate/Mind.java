package org.scostudy.memory.simulate;

import org.scostudy.memory.Rating;

/** What a simulated learner really remembers, whatever a scheduler makes of it. */
public interface Mind {

    /** The chance of recalling a card on a day, not before its last answer; 0 for one never met. */
    double recall(int card, long day);

    /** A card was seen and answered. */
    void answered(int card, long day, Rating rating);
}
