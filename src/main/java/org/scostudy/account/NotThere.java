package org.scostudy.account;

/**
 * Something that is not there, or is another's, which is nobody's business; the message says what to do. It is answered
 * with 404.
 */
public class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotThere(String message) {
        super(message);
    }
}
