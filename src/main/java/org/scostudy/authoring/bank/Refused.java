package org.scostudy.authoring.bank;

import java.util.Locale;

/** A wish that cannot be granted; the reason has a message that says what to do. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, each with its message. */
    public enum Reason {
        /** There is no such question, or it is not for this person. */
        NOT_FOUND,
        /** Somebody else saved it after it was opened. */
        CHANGED_MEANWHILE,
        NOT_READY,
        ALREADY_UNDONE,
        CHANGED_SINCE_IMPORT,
        TOO_LONG,
        NO_PICTURE,
        NO_SOUND,
        MEDIUM_TOO_LARGE,
        /** An import of the same pack that came later is still in place. */
        LATER_PACK_STANDS,
        FEEDBACK_EMPTY,
        FEEDBACK_TOO_OFTEN;

        /** In the messages. */
        public String messageKey() {
            return "authoring.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    public Refused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
