package org.scostudy.audience;

import org.scostudy.common.Refused;

/** A wish that cannot be granted: there is no such material or class, or it is not for this person. */
public final class AudienceRefused extends Refused {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        NOT_FOUND
    }

    AudienceRefused() {
        super(Reason.NOT_FOUND.name());
    }

    @Override
    public Reason reason() {
        return Reason.NOT_FOUND;
    }
}
