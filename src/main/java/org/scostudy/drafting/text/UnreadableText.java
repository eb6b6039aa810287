package org.scostudy.drafting.text;

/** A text or file that no drafts can be made from; the message says what to do. */
public final class UnreadableText extends Exception {

    private static final long serialVersionUID = 1L;

    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_LONG,
        TOO_MANY_PAGES,
        TOO_SLOW,
        ENCRYPTED,
        DAMAGED,
        NO_TEXT,
        NOT_TEXT,
        NOT_ENGLISH
    }

    private final Reason reason;

    public UnreadableText(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
