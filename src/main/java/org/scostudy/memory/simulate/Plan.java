package org.scostudy.memory.simulate;

import org.scostudy.memory.Rating;

/** A way of studying: which card comes next. It knows the answers and nothing else of the learner. */
public interface Plan {

    /** No card is left for today. */
    int NONE = -1;

    /** Days count from 0. */
    void begins(int day);

    /** The number of the next card, or {@link #NONE}. */
    int next();

    void answered(int card, int day, Rating rating);
}
