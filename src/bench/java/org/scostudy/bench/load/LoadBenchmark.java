package org.scostudy.bench.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.scostudy.PackagedServer;
import org.scostudy.bench.Benchmark;
import org.scostudy.bench.Figures;

/**
 * Many learners with open study pages: flat out, which shows what an answer costs, and at the pace of people, which shows
 * whether a full hall is served.
 */
public final class LoadBenchmark implements Benchmark {

    private static final int AT_ONCE = 64;
    /** Until compilers have done their work, which counts as the server's: as long as a round is cheaper than the last. */
    private static final int MOST_WARM_UPS = 16;
    private static final int LEAST_WARM_UPS = 6;

    private static final double STEADY = 0.95;
    private static final int ROUNDS = 3;
    private static final int CARDS_MORE = 20_000;
    private static final int REVIEWED = 50_000;
    private static final int MUCH_READ = 16;
    private static final int MOST_ANSWERS = 60;
    private static final int[] HALLS = {100, 1_000, 5_000};
    private static final int SECONDS_BETWEEN_ANSWERS = 8;

    /** Not even a whole school opens a page in the same second. */
    private static final int SECONDS_OF_COMING = 60;
    private static final int ANSWERS_AT_HUMAN_PACE = 4;

    @Override
    public String name() {
        return "load";
    }

    @Override
    public void run(Figures out) throws Exception {
        Path data = Files.createTempDirectory("sco-bench-load");
        try (PackagedServer server = PackagedServer.startForLong(data)) {
            warmUp(server);
            Measured study = median(() -> study(server));
            say(out, "load.study", study);
            Measured quiz = median(() -> quiz(server));
            say(out, "load.quiz", quiz);
            growth(out, study, quiz);
            for (int learners : HALLS) {
                hall(out, server, learners);
            }
        }
    }

    /** The same beside many cards more in the bank, and for learners who have reviewed many. */
    private static void growth(Figures out, Measured study, Measured quiz) throws Exception {
        Path data = Files.createTempDirectory("sco-bench-growth");
        LargeBank.fill(data, CARDS_MORE);
        PackagedServer server = PackagedServer.startForLong(data);
        try {
            warmUp(server);
            PackagedServer first = server;
            String more = "load.with_" + CARDS_MORE + "_more";
            out.figure(more + ".study", median(() -> study(first)).processorMillis(), "ms", study.processorMillis());
            out.figure(more + ".quiz", median(() -> quiz(first)).processorMillis(), "ms", quiz.processorMillis());
            try (Crowd crowd = Crowd.of(server, MUCH_READ)) {
                server.stop();
                LargeBank.review(data, REVIEWED);
                server = PackagedServer.startForLongAt(server.address(), data);
                warmUp(server);
                String reviewed = "load.with_" + REVIEWED + "_reviewed";
                Crowd back = crowd.at(server);
                out.figure(reviewed + ".first_look", back.measure(LoadBenchmark::look).processorMillis(), "ms");
                out.figure(
                        reviewed + ".study",
                        back.measure(LoadBenchmark::wholeDay).processorMillis(),
                        "ms",
                        study.processorMillis());
            }
        } finally {
            server.close();
        }
    }

    private static void warmUp(PackagedServer server) throws Exception {
        double before = Double.MAX_VALUE;
        for (int i = 0; i < MOST_WARM_UPS; i++) {
            double now = study(server).processorMillis() + quiz(server).processorMillis();
            if (i >= LEAST_WARM_UPS && now > STEADY * before) {
                return;
            }
            before = now;
        }
    }

    private static Measured median(Callable<Measured> round) throws Exception {
        List<Measured> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(round.call());
        }
        rounds.sort(Comparator.comparingDouble(Measured::processorMillis));
        return rounds.get(ROUNDS / 2);
    }

    private static void say(Figures out, String name, Measured measured) {
        out.figure(name + ".answers", measured.perSecond(), "1/s");
        out.figure(name + ".processor", measured.processorMillis(), "ms");
        out.figure(name + ".p50", measured.percentile(0.50), "ms");
        out.figure(name + ".p95", measured.percentile(0.95), "ms");
        out.figure(name + ".p99", measured.percentile(0.99), "ms");
        out.figure(name + ".failed", measured.failed(), "learners");
    }

    /** The first day of newcomers, each card as soon as the one before is acknowledged. */
    private static Measured study(PackagedServer server) throws Exception {
        try (Crowd crowd = Crowd.of(server, AT_ONCE)) {
            crowd.each(LoadBenchmark::look);
            return crowd.measure(LoadBenchmark::wholeDay);
        }
    }

    /** What the first look at the day takes, which is made once a sitting. */
    private static double[] look(LoadedLearner learner) throws Exception {
        long begin = System.nanoTime();
        learner.firstCard();
        return new double[] {(System.nanoTime() - begin) / 1e6};
    }

    private static double[] wholeDay(LoadedLearner learner) throws Exception {
        double[] millis = new double[MOST_ANSWERS];
        for (int i = 0; i < MOST_ANSWERS; i++) {
            long begin = System.nanoTime();
            if (!learner.answerCard()) {
                return Arrays.copyOf(millis, i);
            }
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        return millis;
    }

    private static Measured quiz(PackagedServer server) throws Exception {
        try (Crowd crowd = Crowd.of(server, AT_ONCE)) {
            var exams = new java.util.concurrent.ConcurrentHashMap<LoadedLearner, String>();
            crowd.each(learner -> exams.put(learner, learner.startExam()) == null);
            return crowd.measure(learner -> {
                String exam = java.util.Objects.requireNonNull(exams.get(learner));
                double[] millis = new double[LoadedLearner.questions()];
                for (int i = 0; i < millis.length; i++) {
                    long begin = System.nanoTime();
                    learner.chooseFirst(exam, i);
                    millis[i] = (System.nanoTime() - begin) / 1e6;
                }
                return millis;
            });
        }
    }

    private static void hall(Figures out, PackagedServer server, int learners) throws Exception {
        long before = server.liveHeapBytes();
        try (Crowd crowd = Crowd.of(server, learners)) {
            Measured measured = crowd.measure(LoadBenchmark::atHumanPace);
            String name = "load.hall." + learners;
            say(out, name, measured);
            out.figure(name + ".heap_per_learner", (server.liveHeapBytes() - before) / 1024.0 / learners, "KB");
        }
    }

    private static double[] atHumanPace(LoadedLearner learner) throws Exception {
        SplittableRandom pace = new SplittableRandom(learner.hashCode());
        double[] millis = new double[ANSWERS_AT_HUMAN_PACE];
        TimeUnit.MILLISECONDS.sleep(pace.nextInt(1_000 * SECONDS_OF_COMING));
        learner.firstCard();
        for (int i = 0; i < millis.length; i++) {
            TimeUnit.MILLISECONDS.sleep(pace.nextInt(2_000 * SECONDS_BETWEEN_ANSWERS));
            long begin = System.nanoTime();
            if (!learner.answerCard()) {
                return Arrays.copyOf(millis, i);
            }
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        return millis;
    }
}
