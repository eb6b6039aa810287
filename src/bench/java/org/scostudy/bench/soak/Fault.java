package org.scostudy.bench.soak;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/** Something that goes wrong, and is mended before it returns. */
record Fault(String name, Harm harm) {

    @FunctionalInterface
    interface Harm {
        void strike(Soaked soaked, SplittableRandom random) throws Exception;
    }

    static final Fault KILL = new Fault("kill", (soaked, random) -> {
        soaked.server().kill();
        last(Duration.ofMillis(random.nextInt(1_000)));
        soaked.startAgain();
    });

    /** As behind a machine or a disk that answers to nobody for a while. */
    static final Fault FREEZE = new Fault("freeze", (soaked, random) -> {
        soaked.server().halt();
        last(Duration.ofSeconds(3));
        soaked.server().goOn();
    });

    static final Fault IMPORT = new Fault("import", (soaked, random) -> soaked.importMuch());

    /** As after a machine woke up, or when somebody set its clock wrong and right again. */
    static final Fault CLOCK = new Fault("clock-jump", (soaked, random) -> {
        soaked.clock().set(Duration.ofMinutes(random.nextBoolean() ? random.nextInt(1, 20) : -random.nextInt(1, 20)));
        last(aFewSeconds(random));
        soaked.clock().set(Duration.ZERO);
    });

    static void last(Duration howLong) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(howLong.toNanos());
    }

    static Duration aFewSeconds(SplittableRandom random) {
        return Duration.ofMillis(random.nextInt(2_000, 6_000));
    }
}
