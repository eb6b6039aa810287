package org.scostudy.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.scostudy.HttpLearner;
import org.scostudy.PackagedServer;

/**
 * Many exams at once, over HTTP on this machine with a database on disk: how many answers a second are kept, how long
 * one takes meanwhile, and the heap that an open attempt holds.
 */
final class QuizBenchmark implements Benchmark {

    private static final int EXAMS = 64;
    private static final int QUESTIONS = 50;
    private static final int ROUNDS = 4;
    private static final int OPEN_PER_LEARNER = 10;

    @Override
    public String name() {
        return "quiz";
    }

    @Override
    public void run(Figures out) throws Exception {
        Path data = Files.createTempDirectory("sco-bench-quiz");
        try (PackagedServer server = PackagedServer.startForLong(data)) {
            List<HttpLearner> learners = new ArrayList<>();
            for (int i = 0; i < EXAMS; i++) {
                learners.add(HttpLearner.startAsGuest(server.address()));
            }
            answerAll(learners);
            List<Double> millis = new ArrayList<>();
            long begin = System.nanoTime();
            long starting = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long before = System.nanoTime();
                List<String> exams = startAll(learners);
                starting += System.nanoTime() - before;
                millis.addAll(answerAll(learners, exams));
            }
            double seconds = (System.nanoTime() - begin - starting) / 1e9;
            double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            out.note("quiz: " + sorted.length + " answers of " + EXAMS + " exams at once");
            out.figure("quiz.answers", sorted.length / seconds, "1/s");
            out.figure("quiz.answer.p50", Percentile.of(sorted, 0.50), "ms");
            out.figure("quiz.answer.p95", Percentile.of(sorted, 0.95), "ms");
            out.figure("quiz.answer.p99", Percentile.of(sorted, 0.99), "ms");
            out.figure("quiz.heap_per_open_attempt", heapPerAttempt(server, learners), "KB");
            learners.forEach(HttpLearner::close);
        }
    }

    /** Once without measuring, so that the server's code is compiled. */
    private static void answerAll(List<HttpLearner> learners) throws Exception {
        answerAll(learners, startAll(learners));
    }

    private static List<String> startAll(List<HttpLearner> learners) throws Exception {
        return atOnce(learners.stream()
                .map(learner -> (Callable<String>) () -> learner.startExam(QUESTIONS))
                .toList());
    }

    private static List<Double> answerAll(List<HttpLearner> learners, List<String> exams) throws Exception {
        List<Callable<List<Double>>> sittings = new ArrayList<>();
        for (int i = 0; i < learners.size(); i++) {
            HttpLearner learner = learners.get(i);
            String exam = exams.get(i);
            sittings.add(() -> sit(learner, exam));
        }
        return atOnce(sittings).stream().flatMap(List::stream).toList();
    }

    private static List<Double> sit(HttpLearner learner, String exam) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int question = 0; question < QUESTIONS; question++) {
            long begin = System.nanoTime();
            String recorded =
                    learner.chooseFirst(exam, question).path("recorded").asString();
            millis.add((System.nanoTime() - begin) / 1e6);
            if (!recorded.equals("now")) {
                throw new IllegalStateException("an answer was not recorded: " + recorded);
            }
        }
        return millis;
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(work)) {
                results.add(each.get());
            }
            return results;
        }
    }

    private static double heapPerAttempt(PackagedServer server, List<HttpLearner> learners) throws Exception {
        long before = server.liveHeapBytes();
        for (int i = 0; i < OPEN_PER_LEARNER; i++) {
            List<String> exams = startAll(learners);
            for (int each = 0; each < exams.size(); each++) {
                learners.get(each).chooseFirst(exams.get(each), 0);
            }
        }
        return (server.liveHeapBytes() - before) / 1024.0 / (OPEN_PER_LEARNER * learners.size());
    }
}
