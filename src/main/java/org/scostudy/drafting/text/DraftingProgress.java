package org.scostudy.drafting.text;

/** Watches the making of drafts, and may end it. */
@FunctionalInterface
public interface DraftingProgress {

    DraftingProgress UNWATCHED = (_, _) -> Wish.GO_ON;

    enum Wish {
        GO_ON,
        STOP
    }

    /** Told after every few sentences; on {@code STOP} nothing is kept. */
    Wish at(int sentencesDone, int sentencesInAll);
}
