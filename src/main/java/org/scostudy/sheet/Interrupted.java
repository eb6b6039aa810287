package org.scostudy.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The one who reads has gone away in the middle: what was written so far is incomplete. */
final class Interrupted extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    Interrupted(IOException cause) {
        super(cause);
    }
}
