package org.scostudy.authoring.bank;

/** Something that could not be done with what was handed in; the message says what to do, and stands on the page. */
public final class Explained extends Exception {

    private static final long serialVersionUID = 1L;

    public Explained(String message) {
        super(message);
    }
}
