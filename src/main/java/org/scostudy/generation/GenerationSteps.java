package org.scostudy.generation;

/** Follows the making of a pack's cards and questions, and ends it by throwing. */
public interface GenerationSteps {

    /** So many steps of all are done. */
    void at(int done, int inAll);
}
