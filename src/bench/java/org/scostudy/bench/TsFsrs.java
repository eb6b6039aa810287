package org.scostudy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;

/** The reference scheduler ts-fsrs, run by Node in the same run; absent where there is no Node or no registry. */
final class TsFsrs {

    private static final NodePeer PEER =
            new NodePeer("ts-fsrs", "5.4.2", Path.of("src", "bench", "node", "ts-fsrs.mjs"));

    private TsFsrs() {}

    /** Rates a second by name; empty when absent. */
    static Map<String, Double> measure(Figures out) throws InterruptedException {
        try {
            PEER.install();
            Map<String, Double> rates = new HashMap<>();
            try (Scanner lines = new Scanner(PEER.run())) {
                while (lines.hasNext()) {
                    rates.put(lines.next(), Double.parseDouble(lines.next()));
                }
            }
            return rates;
        } catch (IOException e) {
            out.note(PEER + " is absent, figures have no peer: " + e.getMessage());
            return Map.of();
        }
    }
}
