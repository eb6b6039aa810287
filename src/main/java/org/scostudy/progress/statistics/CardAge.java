package org.scostudy.progress.statistics;

import org.scostudy.memory.Phase;

/** How long a card has been with the learner when it is asked. */
public enum CardAge {
    /** New, or on its learning or relearning steps. */
    LEARNING,
    /** In review, planned to wait less than three weeks. */
    YOUNG,
    /** In review, planned to wait three weeks and more. */
    MATURE;

    public static final int MATURE_DAYS = 21;

    static final int COUNT = values().length;

    /** @param plannedDays for how long the answer before sent the card away */
    public static CardAge of(Phase phase, int plannedDays) {
        return phase != Phase.REVIEW ? LEARNING : plannedDays < MATURE_DAYS ? YOUNG : MATURE;
    }
}
