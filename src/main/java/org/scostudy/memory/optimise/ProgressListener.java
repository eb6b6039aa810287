package org.scostudy.memory.optimise;

/** Hears how far the work is and may end it. */
@FunctionalInterface
public interface ProgressListener {

    /** For whoever does not care. */
    ProgressListener SILENT = done -> true;

    /** The work was ended; nothing came of it. */
    final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;

        Cancelled() {
            super("the optimisation was cancelled", null, false, false);
        }
    }

    /**
     * @param done from 0 to 1
     * @return whether to go on
     */
    boolean goesOn(double done);

    /** @throws Cancelled if that is what the listener wants */
    default void report(double done) {
        if (!goesOn(done)) {
            throw new Cancelled();
        }
    }
}
