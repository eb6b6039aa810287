package org.scostudy.study.queue;

import org.scostudy.material.model.Rank;

/** When a card is met for the first time: one stage after the other. Captions come last, whichever their direction. */
enum Stage {
    ESSENTIAL(Rank.ESSENTIAL),
    IMPORTANT(Rank.IMPORTANT),
    DETAIL(Rank.DETAIL),
    DETAIL_REVERSED(Rank.DETAIL),
    CAPTION(Rank.CAPTION),
    CAPTION_REVERSED(Rank.CAPTION);

    /** From which end a fact is asked; the first is the more useful one. */
    enum Direction {
        FIRST,
        REVERSE
    }

    private final Rank rank;

    Stage(Rank rank) {
        this.rank = rank;
    }

    /** Of the facts that lead this stage. */
    Rank rank() {
        return rank;
    }

    /** The reverse directions of a fact come a step after its first. */
    static Stage of(Rank rank, Direction direction) {
        boolean first = direction == Direction.FIRST;
        return switch (rank) {
            case ESSENTIAL -> first ? ESSENTIAL : IMPORTANT;
            case IMPORTANT -> first ? IMPORTANT : DETAIL;
            case DETAIL -> first ? DETAIL : DETAIL_REVERSED;
            case CAPTION -> first ? CAPTION : CAPTION_REVERSED;
        };
    }
}
