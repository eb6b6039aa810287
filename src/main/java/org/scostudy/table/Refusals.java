package org.scostudy.table;

/** Why a request is not done; the message says what to do. */
final class Refusals {

    private Refusals() {}

    /** A request that no page of ours sends. */
    static class BadRequest extends RuntimeException {
        BadRequest(String message) {
            super(message);
        }
    }

    /** A scenario or a play that is not there, or not this learner's. */
    static class NotThere extends RuntimeException {
        NotThere(String message) {
            super(message);
        }
    }
}
