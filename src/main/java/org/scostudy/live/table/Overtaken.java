package org.scostudy.live.table;

import org.scostudy.language.Message;

/** What was meant for a moment that is over: somebody else was faster. Nothing is recorded, and they are told by whom. */
public final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Another seat changed the same line. */
        LINE("live.overtaken.line"),
        /** Somebody of the same seat has answered. */
        ANSWERED("live.overtaken.answered"),
        VOTING("live.overtaken.voting"),
        VOTE_CLOSED("live.overtaken.vote-closed"),
        PAUSED("live.overtaken.paused"),
        ENDED("live.overtaken.ended"),
        /** They have another seat by now, or none. */
        SEAT("live.overtaken.seat"),
        /** What the chair wished is so already. */
        DONE("live.overtaken.done");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;

    public Overtaken(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public Message said() {
        return Message.of(reason.key);
    }
}
