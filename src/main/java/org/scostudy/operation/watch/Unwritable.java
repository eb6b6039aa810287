package org.scostudy.operation.watch;

import org.springframework.dao.DataAccessResourceFailureException;

/** A change that must not be acknowledged. */
public final class Unwritable extends DataAccessResourceFailureException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    Unwritable(Trouble trouble) {
        super("a change was refused: " + trouble.reason());
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
