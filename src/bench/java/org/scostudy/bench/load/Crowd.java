package org.scostudy.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.scostudy.PackagedServer;

/** Learners who all do the same at once. */
final class Crowd implements AutoCloseable {

    /** What one learner does; gives the milliseconds that each answer took. */
    interface Doing {
        double[] by(LoadedLearner learner) throws Exception;
    }

    private final PackagedServer server;
    private final List<LoadedLearner> learners;

    private Crowd(PackagedServer server, List<LoadedLearner> learners) {
        this.server = server;
        this.learners = learners;
    }

    static Crowd of(PackagedServer server, int number) throws Exception {
        List<Callable<LoadedLearner>> coming = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            coming.add(() -> LoadedLearner.atAStudyPage(server.address()));
        }
        return new Crowd(server, atOnce(Executors.newFixedThreadPool(8), coming));
    }

    /** The same people after the server was started anew at the same address. */
    Crowd at(PackagedServer again) throws IOException {
        close();
        return new Crowd(again, learners);
    }

    Measured measure(Doing doing) throws Exception {
        AtomicInteger failed = new AtomicInteger();
        Duration before = server.processorTime();
        long begin = System.nanoTime();
        List<double[]> millis = each(learner -> {
            try {
                return doing.by(learner);
            } catch (IOException lost) {
                failed.incrementAndGet();
                return new double[0];
            }
        });
        return Measured.of(
                millis,
                (System.nanoTime() - begin) / 1e9,
                server.processorTime().minus(before),
                failed.get());
    }

    /** Without measuring. */
    <T> List<T> each(Task<T> task) throws Exception {
        return atOnce(
                Executors.newVirtualThreadPerTaskExecutor(),
                learners.stream()
                        .map(learner -> (Callable<T>) () -> task.by(learner))
                        .toList());
    }

    interface Task<T> {
        T by(LoadedLearner learner) throws Exception;
    }

    private static <T> List<T> atOnce(ExecutorService threads, List<Callable<T>> work) throws Exception {
        try (threads) {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(work)) {
                results.add(each.get());
            }
            return results;
        }
    }

    @Override
    public void close() throws IOException {
        for (LoadedLearner learner : learners) {
            learner.close();
        }
    }
}
