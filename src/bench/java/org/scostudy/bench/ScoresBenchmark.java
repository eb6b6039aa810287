package org.scostudy.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.scostudy.HttpLearner;
import org.scostudy.PackagedServer;

/**
 * A class of 500 learners and 50 assignments with a million answers, in a database on disk: how long its exports take and
 * how much heap, each in a Java of its own with a quarter of a gigabyte, and how long the server takes for its gradebook.
 * Peers are the simplest ways to the same files: the database's own CSV export of the rows as they are stored, and the
 * spreadsheet library alone, which is handed the rows of our CSV.
 */
final class ScoresBenchmark implements Benchmark {

    private static final int OPENINGS = 12;
    private static final int WARM_UP = 4;

    private record Run(long rows, double seconds, double peakMebibytes) {}

    @Override
    public String name() {
        return "scores";
    }

    @Override
    public void run(Figures out) throws Exception {
        Path data = Files.createTempDirectory("sco-bench-scores");
        try {
            out.note("scores: writing a million answers into the database");
            Run made = java("-Xmx1g", "make", data);
            Path csv = data.resolve("answers.csv");
            Run ours = java("-Xmx256m", "answers", data, csv);
            Run peer = java("-Xmx256m", "csvwrite", data, data.resolve("peer.csv"));
            expect(made.rows(), ours);
            figures(out, "csv_1000000_answers", ours, peer);
            Run book = java("-Xmx256m", "answers_xlsx", data, data.resolve("answers.xlsx"));
            Run plain = java("-Xmx2g", "fastexcel", csv, data.resolve("peer.xlsx"));
            figures(out, "xlsx_1000000_answers", book, plain);
            gradebook(out, data);
        } finally {
            remove(data);
        }
    }

    private static void figures(Figures out, String name, Run ours, Run peer) {
        out.figure("scores." + name + ".seconds", ours.seconds(), "s", peer.seconds());
        out.figure("scores." + name + ".peak_heap", ours.peakMebibytes(), "MiB", peer.peakMebibytes());
    }

    private static void expect(long rows, Run run) {
        if (run.rows() != rows) {
            throw new IllegalStateException("expected " + rows + " rows, but there were " + run.rows());
        }
    }

    /** From the request to the last byte of the page's data, on this machine: what the server takes, and a little more. */
    private static void gradebook(Figures out, Path data) throws Exception {
        double summary = java("-Xmx256m", "gradebook", data).seconds();
        out.figure("scores.gradebook_500x50.read_and_csv", summary * 1000, "ms");
        try (PackagedServer server = PackagedServer.startForLong(data);
                HttpLearner teacher = HttpLearner.signIn(server.address(), ScoresRun.TEACHER, ScoresRun.PASSWORD)) {
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < WARM_UP + OPENINGS; i++) {
                HttpLearner.Opened opened = teacher.openTimed("teach/classes/1");
                if (!opened.built().contains("learner-499")) {
                    throw new IllegalStateException("the page is not the gradebook: " + opened.built());
                }
                if (i >= WARM_UP) {
                    millis.add(opened.took().toNanos() / 1e6);
                }
            }
            double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            out.figure("scores.gradebook_500x50.open.p50", sorted[sorted.length / 2], "ms");
            out.figure("scores.gradebook_500x50.open.max", sorted[sorted.length - 1], "ms");
        }
    }

    private static Run java(String heap, String what, Path... files) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "--enable-native-access=ALL-UNNAMED",
                "-Dsco.home=" + System.getProperty("sco.home", "."),
                "-cp",
                System.getProperty("java.class.path"),
                ScoresRun.class.getName(),
                what));
        Arrays.stream(files).map(Path::toString).forEach(words::add);
        Process process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        String[] numbers = said.substring(said.lastIndexOf('\n') + 1).split(" ");
        if (process.waitFor() != 0 || numbers.length != 3) {
            throw new IllegalStateException("%s failed: %s".formatted(what, said));
        }
        return new Run(Long.parseLong(numbers[0]), Double.parseDouble(numbers[1]), Double.parseDouble(numbers[2]));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
