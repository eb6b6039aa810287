package org.scostudy.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scostudy.HttpLearner;
import org.scostudy.PackagedServer;
import tools.jackson.databind.JsonNode;

/**
 * What the server needs from a grade to the next card, over HTTP on this machine, with a database on disk; and the heap
 * that an open study page holds.
 */
final class StudyBenchmark implements Benchmark {

    private static final int WARM_UP = 40;
    private static final int LEARNERS = 160;
    private static final int FIRST_PAGES = 20;
    private static final int PAGES = 200;

    @Override
    public String name() {
        return "study";
    }

    @Override
    public void run(Figures out) throws Exception {
        Path data = Files.createTempDirectory("sco-bench-study");
        try (PackagedServer server = PackagedServer.startForLong(data)) {
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < WARM_UP + LEARNERS; i++) {
                List<Double> times = studyANewDay(server);
                if (i >= WARM_UP) {
                    millis.addAll(times);
                }
            }
            double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            out.note("study: " + sorted.length + " answers");
            out.figure("study.grade_to_next_card.p50", Percentile.of(sorted, 0.50), "ms");
            out.figure("study.grade_to_next_card.p95", Percentile.of(sorted, 0.95), "ms");
            out.figure("study.grade_to_next_card.p99", Percentile.of(sorted, 0.99), "ms");
            out.figure("study.heap_per_open_page", heapPerPage(server), "KB");
        }
    }

    private static List<Double> studyANewDay(PackagedServer server) throws Exception {
        List<Double> millis = new ArrayList<>();
        try (HttpLearner learner = HttpLearner.startAsGuest(server.address())) {
            JsonNode deal = learner.next();
            while (!deal.path("cards").isEmpty()) {
                String prompt = deal.path("cards").path(0).path("prompt").asString();
                long begin = System.nanoTime();
                deal = learner.answer(prompt, 4);
                millis.add((System.nanoTime() - begin) / 1e6);
            }
        }
        return millis;
    }

    /** Of pages that lie open: their connections are closed, as browsers close idle ones. */
    private static double heapPerPage(PackagedServer server) throws Exception {
        open(server, FIRST_PAGES);
        long before = server.liveHeapBytes();
        open(server, PAGES);
        return (server.liveHeapBytes() - before) / 1024.0 / PAGES;
    }

    private static void open(PackagedServer server, int pages) throws Exception {
        for (int i = 0; i < pages; i++) {
            try (HttpLearner learner = HttpLearner.startAsGuest(server.address())) {
                String built = learner.open("study");
                if (!built.contains("sco-deck")) {
                    throw new IllegalStateException("no deck on the study page: " + built);
                }
            }
        }
    }
}
