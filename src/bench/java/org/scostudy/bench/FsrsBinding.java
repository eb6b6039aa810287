package org.scostudy.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.Parameters;

/** The reference optimiser, run by Node in the same run; absent where there is no Node or no registry. */
final class FsrsBinding {

    private static final NodePeer PEER =
            new NodePeer("@open-spaced-repetition/binding", "0.5.0", Path.of("src", "bench", "node", "fsrs-binding.mjs"));

    /** Seconds are medians of several rounds. */
    record Fit(double seconds, double processorSeconds, Parameters parameters) {}

    private FsrsBinding() {}

    /**
     * @param log in order of time
     * @param foretold so many of the answers a day or more after another are learnt from, the oldest
     */
    static @Nullable Fit fit(List<OptimiseBenchmark.Line> log, int foretold, Figures out) throws InterruptedException {
        try {
            PEER.install();
            write(log, foretold, PEER.folder().resolve("items.txt"));
            String[] words = PEER.run().strip().split("\\s+");
            double[] w = Arrays.stream(words).skip(2).mapToDouble(Double::parseDouble).toArray();
            return new Fit(Double.parseDouble(words[0]), Double.parseDouble(words[1]), Parameters.nearest(w));
        } catch (IOException e) {
            out.note(PEER + " is absent, figures have no peer: " + e.getMessage());
            return null;
        }
    }

    /** A line for each item: grade and days since the answer before, of all answers of the card up to the foretold one. */
    private static void write(List<OptimiseBenchmark.Line> log, int foretold, Path file) throws IOException {
        Map<Integer, List<String>> histories = new HashMap<>();
        Map<Integer, Integer> lastDay = new HashMap<>();
        int written = 0;
        try (BufferedWriter items = Files.newBufferedWriter(file)) {
            for (OptimiseBenchmark.Line line : log) {
                Integer before = lastDay.put(line.card(), line.day());
                int days = before == null ? 0 : line.day() - before;
                List<String> history = histories.computeIfAbsent(line.card(), card -> new ArrayList<>());
                history.add(line.rating().value() + " " + days);
                if (days > 0 && written < foretold) {
                    written++;
                    items.write(String.join(" ", history));
                    items.newLine();
                }
            }
        }
    }
}
