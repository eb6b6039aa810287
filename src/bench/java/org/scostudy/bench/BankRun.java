package org.scostudy.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.scostudy.Application;

/** A command in a Java of its own, which prints its processor seconds and its most heap in MiB at its end. */
final class BankRun {

    private static final int LOOK_MILLIS = 20;

    private BankRun() {}

    public static void main(String... words) {
        AtomicLong peakBytes = watchHeap();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> System.out.printf("%s %s%n", processorSeconds(), peakBytes.get() / 1_048_576.0)));
        Application.main(words);
    }

    /** Of the whole process, its garbage collector and compilers included. */
    static double processorSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    /** The most that was in use at once, garbage included. */
    static AtomicLong watchHeap() {
        AtomicLong peak = new AtomicLong();
        Thread.ofPlatform().daemon().name("heap").start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
                peak.accumulateAndGet(used, Math::max);
                try {
                    Thread.sleep(LOOK_MILLIS);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        return peak;
    }
}
