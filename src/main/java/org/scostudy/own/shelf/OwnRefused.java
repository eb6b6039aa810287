package org.scostudy.own.shelf;

import org.scostudy.common.Refused;
import org.scostudy.language.Message;

/** A wish that cannot be granted; the reason has a message that says what to do. */
public final class OwnRefused extends Refused {

    private static final long serialVersionUID = 1L;

    /** Why, each with its message. */
    public enum Reason {
        /** There is no such card, deck or offer, or it is another's. */
        NOT_FOUND,
        TOO_MANY_CARDS,
        TOO_MANY_DECKS,
        TOO_MANY_ANSWERS,
        NO_ROOM,
        TOO_LONG,
        TITLE_MISSING,
        FRONT_MISSING,
        BACK_MISSING,
        GAP_MISSING,
        NO_PICTURE,
        PICTURE_TOO_LARGE,
        GUESTS_OFFER_NOTHING
    }

    private final Reason reason;
    private final long most;

    public OwnRefused(Reason reason) {
        this(reason, 0);
    }

    /** @param most how many there may be */
    public OwnRefused(Reason reason, long most) {
        super(reason.name());
        this.reason = reason;
        this.most = most;
    }

    @Override
    public Reason reason() {
        return reason;
    }

    public Message said() {
        return Message.of(Refused.messageKey("own", reason), most);
    }
}
