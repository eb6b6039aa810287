package org.scostudy.authoring.bank;

import org.scostudy.common.Refused;

/** A wish that cannot be granted; the reason has a message that says what to do. */
public final class AuthoringRefused extends Refused {

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
            return Refused.messageKey("authoring", this);
        }
    }

    private final Reason reason;

    public AuthoringRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
