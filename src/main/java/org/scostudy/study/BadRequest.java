package org.scostudy.study;

/** A request that no page of ours sends; the message says what to do. */
class BadRequest extends RuntimeException {

    BadRequest(String message) {
        super(message);
    }

    BadRequest(String message, Throwable cause) {
        super(message, cause);
    }
}
