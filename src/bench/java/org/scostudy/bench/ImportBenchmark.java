package org.scostudy.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Level;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.exchange.anki.AnkiWriter;

/**
 * How long large files take to read, and to come into the bank on disk by way of a preview, and how much memory, with no
 * more heap than half a gigabyte. In processor time, so that a busy machine does not distort it.
 */
final class ImportBenchmark implements Benchmark {

    private static final int ROWS = 100_000;
    private static final int NOTES = 50_000;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(Figures out) throws Exception {
        Path folder = Files.createTempDirectory("sco-bench");
        measure(
                out,
                "csv_100000_questions",
                table(folder.resolve("questions.csv"), "Because one, two"),
                ROWS,
                table(folder.resolve("mended.csv"), "Because one, two, three"));
        measure(out, "apkg_50000_notes", deck(folder.resolve("notes.apkg")), NOTES, null);
        Files.delete(folder);
    }

    /** @param mended the same questions, each of them changed */
    private static void measure(Figures out, String name, Path file, int expected, @Nullable Path mended)
            throws Exception {
        String[] read = java(ImportRun.class, file.toString());
        if (read.length != 3 || Integer.parseInt(read[0]) != expected) {
            throw new IllegalStateException("%s was not read whole: %s".formatted(name, String.join(" ", read)));
        }
        out.figure("import." + name + ".read.seconds", Double.parseDouble(read[1]), "s");
        out.figure("import." + name + ".read.peak_heap", Double.parseDouble(read[2]), "MiB");
        Path data = Files.createTempDirectory("sco-bench-data");
        String[] kept = java(
                BankRun.class, "import", "--publish", "--data", data.toString(), file.toString());
        out.figure("import." + name + ".into_bank.seconds", Double.parseDouble(kept[0]), "s");
        out.figure("import." + name + ".into_bank.peak_heap", Double.parseDouble(kept[1]), "MiB");
        out.figure("import." + name + ".into_bank.per_second", expected / Double.parseDouble(kept[0]), "questions/s");
        Files.delete(file);
        if (mended != null) {
            String[] again = java(
                    BankRun.class, "import", "--publish", "--data", data.toString(), mended.toString());
            out.figure("import." + name + ".changed.seconds", Double.parseDouble(again[0]), "s");
            out.figure("import." + name + ".changed.peak_heap", Double.parseDouble(again[1]), "MiB");
            Files.delete(mended);
        }
        try (var files = Files.walk(data)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Runs it with half a gigabyte of heap, and gives the words that it said. */
    private static String[] java(Class<?> main, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dsco.home=" + System.getProperty("sco.home", "."),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("%s failed: %s".formatted(main.getSimpleName(), said));
        }
        return said.split("\\s+");
    }

    private static Path table(Path file, String explanation) throws IOException {
        StringBuilder rows = new StringBuilder("question,option a,option b,option c,answer,explanation\n");
        IntStream.range(0, ROWS)
                .forEach(i -> rows.append("Which number comes after ")
                        .append(i)
                        .append("?,")
                        .append(i + 1)
                        .append(",none,all,A,\"")
                        .append(explanation)
                        .append("\"\n"));
        return Files.writeString(file, rows);
    }

    private static Path deck(Path file) throws IOException {
        List<Question> questions = IntStream.range(0, NOTES)
                .mapToObj(i -> new Question(
                        "bench:n" + i + ":answer/basic",
                        List.of(CardId.of("bench", "n" + i, "answer")),
                        "bench/all",
                        Level.REMEMBER,
                        "Which number comes after " + i + "?",
                        new Interaction.Recall(
                                Interaction.Kind.BASIC,
                                List.of(Segment.text("Which number comes after " + i + "?")),
                                List.of(Segment.key(Integer.toString(i + 1))),
                                Integer.toString(i + 1)),
                        null,
                        null,
                        List.of(),
                        List.of("numbers")))
                .toList();
        try (OutputStream out = Files.newOutputStream(file)) {
            new AnkiWriter("Bench").write(questions, out);
        }
        return file;
    }
}
