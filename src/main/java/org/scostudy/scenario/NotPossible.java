package org.scostudy.scenario;

/** An answer that the step does not offer. */
public class NotPossible extends RuntimeException {

    NotPossible(String message) {
        super(message);
    }
}
