package org.scostudy.operation.data;

import java.util.stream.Stream;

/** A failure and what lies behind it. */
public final class Causes {

    private Causes() {}

    /** Itself first, the root last. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    public static Throwable root(Throwable failure) {
        return of(failure).reduce(failure, (outer, inner) -> inner);
    }
}
