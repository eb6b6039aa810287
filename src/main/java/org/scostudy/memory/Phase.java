package org.scostudy.memory;

/** Where a card is on its way into long-term memory. */
public enum Phase {
    NEW,
    LEARNING,
    REVIEW,
    RELEARNING
}
