package org.scostudy.scenario.story;

/** An answer that the step does not offer. */
public class NotPossible extends RuntimeException {

    public NotPossible(String message) {
        super(message);
    }
}
