package org.scostudy.operation.watch;

/**
 * A request that only looks. What it notes by the way may be lost, so it is served from what can still be read, when
 * nothing new can be written.
 */
public final class Looking {

    private static final ScopedValue<Boolean> NOW = ScopedValue.newInstance();

    private Looking() {}

    public static <R, X extends Throwable> R during(ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(NOW, true).call(work);
    }

    static boolean isAllThatHappens() {
        return NOW.isBound();
    }
}
