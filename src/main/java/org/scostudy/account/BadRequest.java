package org.scostudy.account;

/** A request that no page of ours sends; the message says what to do. It is answered with 400. */
public class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadRequest(String message) {
        super(message);
    }

    public BadRequest(String message, Throwable cause) {
        super(message, cause);
    }
}
