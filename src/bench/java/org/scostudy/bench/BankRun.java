package org.scostudy.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import org.scostudy.Application;

/** A command in a Java of its own, which prints its seconds and its most heap in MiB at its end. */
final class BankRun {

    private BankRun() {}

    public static void main(String... words) {
        long start = System.nanoTime();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> System.out.printf(
                        "%s %s%n", (System.nanoTime() - start) / 1e9, peakBytes() / 1_048_576.0)));
        Application.main(words);
    }

    static long peakBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
