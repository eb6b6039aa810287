package org.scostudy.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * How often a second something can be done on one core: per second of processor time of the whole process, garbage
 * collection included, so that a busy machine does not distort it.
 */
final class Rate {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int ROUNDS = 7;
    private static final long WARM_UP_NANOS = 3_000_000_000L;
    private static final long ROUND_NANOS = 1_000_000_000L;
    private static final int BATCH = 10_000;

    /** Keeps results alive, so that the work cannot be optimised away. */
    @SuppressWarnings("unused")
    private static volatile long sink;

    private Rate() {}

    /** The median of several rounds, after warming up; the work does as many as it is asked for. */
    static double perSecond(IntToLongFunction work) {
        round(work, WARM_UP_NANOS);
        double[] rates = new double[ROUNDS];
        Arrays.setAll(rates, i -> round(work, ROUND_NANOS));
        Arrays.sort(rates);
        return rates[ROUNDS / 2];
    }

    private static double round(IntToLongFunction work, long nanos) {
        long start = PROCESS.getProcessCpuTime();
        long done = 0;
        long elapsed;
        do {
            sink = work.applyAsLong(BATCH);
            done += BATCH;
            elapsed = PROCESS.getProcessCpuTime() - start;
        } while (elapsed < nanos);
        return done * 1e9 / elapsed;
    }
}
