package org.scostudy.live.hall;

import org.scostudy.common.Refused;

/** A wish concerning a live summit that cannot be granted; the reason names the message that says what to do. */
public final class LiveRefused extends Refused {

    private static final long serialVersionUID = 1L;

    /** Why. {@link #messageKey()} is in {@code messages/live.properties}. */
    public enum Reason {
        NO_SUCH_CODE,
        TOO_MANY_CODES,
        OVER,
        OF_A_CLASS,
        CASE_GONE;

        public String messageKey() {
            return Refused.messageKey("live", this);
        }
    }

    private final Reason reason;

    public LiveRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
