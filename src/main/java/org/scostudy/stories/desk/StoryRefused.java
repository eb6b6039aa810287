package org.scostudy.stories.desk;

import org.scostudy.common.Refused;

/** A wish that cannot be granted; the reason has a message that says what to do. */
public final class StoryRefused extends Refused {

    private static final long serialVersionUID = 1L;

    /** Why, each with its message. */
    public enum Reason {
        /** There is no such story, or it is not for this person. */
        NOT_FOUND,
        /** Somebody else saved it after it was opened. */
        CHANGED_MEANWHILE,
        TOO_LONG,
        /** It was published: others may have it. */
        NOT_A_DRAFT,
        NOT_READY;

        /** In the messages. */
        public String messageKey() {
            return Refused.messageKey("stories", this);
        }
    }

    private final Reason reason;

    StoryRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
