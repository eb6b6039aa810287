package org.scostudy.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.DayCount;
import org.scostudy.memory.Pace;
import org.scostudy.memory.Parameters;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.optimise.AnswerLog;
import org.scostudy.memory.optimise.Histories;
import org.scostudy.memory.optimise.Optimiser;
import org.scostudy.memory.optimise.ProgressListener;
import org.scostudy.memory.optimise.Sample;
import org.scostudy.memory.simulate.Course;
import org.scostudy.memory.simulate.DuePlan;
import org.scostudy.memory.simulate.FsrsMind;
import org.scostudy.memory.simulate.Plan;
import org.scostudy.memory.simulate.Variety;

/**
 * Fitting the parameters to 100,000 reviews of one simulated learner, on one thread: how long it takes, and the log loss
 * on the newest fifth, which had no part in it. The peer is the reference optimiser, given the same four fifths in the
 * same run.
 */
final class OptimiseBenchmark implements Benchmark {

    private static final int REVIEWS = 100_000;
    private static final int CARDS = 20_000;
    private static final int DAYS = 730;
    private static final int NEW_PER_DAY = 40;
    private static final long SEED = 2026;
    private static final int ROUNDS = 9;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** One line of the simulated log. */
    record Line(int card, Instant at, int day, Rating rating) {}

    @Override
    public String name() {
        return "optimise";
    }

    @Override
    public void run(Figures out) throws Exception {
        Parameters truth = Variety.drawn(new SplittableRandom(SEED));
        List<Line> log = log(truth);
        AnswerLog answers = new AnswerLog();
        log.forEach(line -> answers.add(line.card(), line.at(), line.day(), line.rating()));
        Histories histories = Histories.of(answers, log.getLast().at());
        Sample learnt = Sample.oldest(histories, Optimiser.LEARNT);
        Sample heldBack = Sample.allBut(histories, Optimiser.LEARNT);
        Optimiser optimiser = new Optimiser(Scheduling.DEFAULT, SEED);
        FsrsBinding.@Nullable Fit peer = FsrsBinding.fit(log, learnt.size(), out);
        double[] seconds = new double[ROUNDS];
        double[] processor = new double[ROUNDS];
        Parameters found = Parameters.DEFAULT;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            long used = PROCESS.getProcessCpuTime();
            found = optimiser.fitted(Sample.oldest(histories, Optimiser.LEARNT), ProgressListener.SILENT);
            seconds[i] = (System.nanoTime() - start) / 1e9;
            processor[i] = (PROCESS.getProcessCpuTime() - used) / 1e9;
        }
        Arrays.sort(seconds);
        Arrays.sort(processor);
        out.figure("optimise.seconds", seconds[ROUNDS / 2], "s", peer == null ? null : peer.seconds());
        // of the whole process, compiling and collecting garbage included, so that a busy machine does not distort it
        out.figure(
                "optimise.processor_seconds", processor[ROUNDS / 2], "s", peer == null ? null : peer.processorSeconds());
        out.figure(
                "optimise.held_out_log_loss_x1000",
                1000 * optimiser.loss(heldBack, found),
                "1/1000",
                peer == null ? null : 1000 * optimiser.loss(heldBack, peer.parameters()));
        out.figure("optimise.held_out_log_loss_of_truth_x1000", 1000 * optimiser.loss(heldBack, truth), "1/1000");
        out.figure(
                "optimise.held_out_log_loss_of_defaults_x1000",
                1000 * optimiser.loss(heldBack, Parameters.DEFAULT),
                "1/1000");
    }

    private static List<Line> log(Parameters truth) {
        List<Line> log = new ArrayList<>();
        DuePlan due = new DuePlan(Scheduling.DEFAULT, CARDS, NEW_PER_DAY, Integer.MAX_VALUE);
        Map<Integer, Integer> second = new HashMap<>();
        Plan plan = new Plan() {
            @Override
            public void begins(int day) {
                due.begins(day);
            }

            @Override
            public int next() {
                return log.size() < REVIEWS ? due.next() : NONE;
            }

            @Override
            public void answered(int card, int day, Rating rating) {
                due.answered(card, day, rating);
                long at = (long) day * DayCount.SECONDS_PER_DAY + second.merge(day, 1, Integer::sum);
                log.add(new Line(card, Instant.ofEpochSecond(at), day, rating));
            }
        };
        new Course(new FsrsMind(Scheduling.DEFAULT.withParameters(truth)), CARDS, Pace.USUAL, SEED)
                .study(plan, 0, DAYS, Double.MAX_VALUE);
        return log;
    }
}
