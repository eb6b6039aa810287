package org.scostudy.quiz;

/** A request that no page of ours sends; the message says what to do. */
class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadRequest(String message) {
        super(message);
    }
}
