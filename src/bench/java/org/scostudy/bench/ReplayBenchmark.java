package org.scostudy.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.study.StudyTable;
import org.scostudy.study.log.Replay;
import org.scostudy.study.log.StudyHistory;

/**
 * Rebuilding every card from a log of 100,000 and of a million rows, with a database on disk. The peer of the large one is
 * ten times the small one.
 */
final class ReplayBenchmark implements Benchmark {

    private static final int SMALL = 100_000;
    private static final int LARGE = 1_000_000;
    private static final int ANSWERS_OF_A_CARD = 20;
    private static final int PORTION = 100_000;
    private static final Instant FIRST = Instant.parse("2024-01-01T08:00:00Z");

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public void run(Figures out) throws Exception {
        double small = seconds(out, SMALL);
        out.figure("replay.100000", small, "s");
        out.figure("replay.1000000", seconds(out, LARGE), "s", small * LARGE / SMALL);
    }

    private static double seconds(Figures out, int rows) throws Exception {
        Path data = Files.createTempDirectory("sco-bench-replay");
        try (StudyTable table = new StudyTable(null, "jdbc:h2:file:" + data.resolve("sco") + ";CACHE_SIZE=65536")) {
            long start = System.nanoTime();
            write(table, rows);
            out.note("%d rows were written in %.0f s".formatted(rows, (System.nanoTime() - start) / 1e9));
            start = System.nanoTime();
            Replay.Result result = table.replay.compare();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!result.clean()) {
                throw new IllegalStateException("replay differs: " + result.differences().getFirst());
            }
            return seconds;
        }
    }

    /** All cards answered every 36 days, day by day, as a log grows; forgotten every seventh time or so. */
    private static void write(StudyTable table, int rows) {
        int cards = rows / ANSWERS_OF_A_CARD;
        List<StudyHistory.Graded> portion = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int card = row % cards;
            int round = row / cards;
            portion.add(new StudyHistory.Graded(
                    CardId.of("sco", "fact" + card, "x"),
                    FIRST.plus(Duration.ofDays(36L * round)).plusSeconds(card),
                    (card * 31 + round) % 7 == 0 ? Rating.AGAIN : Rating.GOOD,
                    Duration.ofSeconds(5)));
            if (portion.size() == PORTION || row == rows - 1) {
                table.history.write(table.learner, List.copyOf(portion), "bench");
                portion.clear();
            }
        }
    }
}
