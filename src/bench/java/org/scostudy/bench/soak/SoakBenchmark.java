package org.scostudy.bench.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.scostudy.PackagedApp;
import org.scostudy.bench.Benchmark;
import org.scostudy.bench.Figures;

/**
 * Twenty learners answer while the server is killed, its disk fills, its data go away and its database stops: half of the
 * time with the built-in database, half with PostgreSQL. What was acknowledged must be there, once. SCO_SOAK_MINUTES says
 * how long, SCO_SOAK_SEED which faults come when, SCO_SOAK_ONLY which half: h2 or postgresql.
 */
public final class SoakBenchmark implements Benchmark {

    private static final int LEARNERS = 20;
    private static final int USUAL_MINUTES = 30;
    private static final String ANSWERS =
            "SELECT session_id || ' ' || card_id || '@' || seq FROM review WHERE kind = 'ANSWER' AND evidence IS NULL";
    private static final String ENTRIES = "SELECT attempt_id || ' ' || entry_id FROM quiz_entry";
    private static final String FINISHED = "SELECT attempt_id FROM quiz_attempt WHERE finished IS NOT NULL";

    @Override
    public String name() {
        return "soak";
    }

    @Override
    public void run(Figures out) throws Exception {
        Duration half = Duration.ofMinutes(setting("SCO_SOAK_MINUTES", USUAL_MINUTES)).dividedBy(2);
        long seed = setting("SCO_SOAK_SEED", 1);
        String only = System.getenv().getOrDefault("SCO_SOAK_ONLY", "");
        for (Callable<Place> made : List.<Callable<Place>>of(InFile::make, InPostgres::make)) {
            try (Place place = made.call()) {
                if (only.isBlank() || only.equals(place.name())) {
                    soak(place, half, seed, out);
                }
            }
        }
    }

    private static long setting(String name, long usual) {
        String set = System.getenv(name);
        return set == null || set.isBlank() ? usual : Long.parseLong(set.strip());
    }

    private static void soak(Place place, Duration howLong, long seed, Figures out) throws Exception {
        if (!place.leftOut().isEmpty()) {
            out.note("soak: " + place.leftOut());
        }
        Ledger ledger = new Ledger();
        WallClock clock = WallClock.make();
        if (!clock.canJump()) {
            out.note("soak: the clock does not jump, for libfaketime is not here, which alone can move that of a process");
        }
        try (Soaked soaked = new Soaked(place, clock)) {
            AtomicBoolean over = new AtomicBoolean();
            List<Future<Void>> learners = new ArrayList<>();
            SplittableRandom random = new SplittableRandom(seed);
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < LEARNERS; i++) {
                    learners.add(threads.submit(
                            new SoakLearner(soaked.address(), ledger, random.nextLong(), clock.canJump(), over)));
                }
                try {
                    harm(soaked, place, howLong, random, ledger, out);
                } finally {
                    over.set(true);
                }
            }
            for (Future<Void> learner : learners) {
                learner.get();
            }
            soaked.server().stop();
            PackagedApp.Outcome replay = soaked.replay();
            say(place, ledger, replay, out);
        }
    }

    private static void harm(
            Soaked soaked, Place place, Duration howLong, SplittableRandom random, Ledger ledger, Figures out)
            throws Exception {
        long end = System.nanoTime() + howLong.toNanos();
        List<Fault> turn = new ArrayList<>();
        while (System.nanoTime() < end) {
            Fault.last(Fault.aFewSeconds(random));
            if (turn.isEmpty()) {
                turn.addAll(place.faults());
                if (soaked.clock().canJump()) {
                    turn.add(Fault.CLOCK);
                }
            }
            Fault fault = turn.remove(random.nextInt(turn.size()));
            long begin = System.nanoTime();
            try {
                fault.harm().strike(soaked, random);
            } catch (Exception failure) {
                ledger.strange(fault.name() + ": " + failure);
            }
            ledger.struck(fault.name(), begin, System.nanoTime());
            String instead = soaked.becomesReady();
            if (!instead.isEmpty()) {
                ledger.strange("not ready after " + fault.name() + ": " + instead + place.room());
                soaked.startAgain();
            }
            out.note("soak: %s, %d answers%s".formatted(fault.name(), ledger.answers(), place.room()));
        }
    }

    private static void say(Place place, Ledger ledger, PackagedApp.Outcome replay, Figures out) throws Exception {
        String name = "soak." + place.name();
        List<String> answers = place.column(ANSWERS);
        List<String> entries = place.column(ENTRIES);
        List<String> finished = place.column(FINISHED);
        out.figure(name + ".answers", ledger.answers(), "answers");
        ledger.faults().forEach((fault, times) -> {
            out.figure(name + ".fault." + fault, times, "times");
            out.figure(name + ".recovery." + fault, seconds(ledger.longestRecovery(fault)), "s");
        });
        out.figure(
                name + ".lost",
                Ledger.lost(ledger.reviews(), answers)
                        + Ledger.lost(ledger.entries(), entries)
                        + Ledger.lost(ledger.finished(), finished),
                "answers");
        out.figure(
                name + ".doubled",
                ledger.doubled(answers) + ledger.doubled(entries),
                "answers");
        out.figure(name + ".longest_outage", seconds(ledger.longestOutage()), "s");
        out.figure(name + ".strange", ledger.strange().size(), "times");
        out.figure(name + ".replay", replay.exitCode(), "exit code");
        ledger.strange().stream().distinct().limit(40).forEach(what -> out.note("soak: strange: " + what));
        if (replay.exitCode() != 0) {
            out.note("soak: replay: " + replay.out() + replay.messages());
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
