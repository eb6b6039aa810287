package org.scostudy.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.scostudy.generation.bank.CardGenerator;
import org.scostudy.generation.bank.Generated;
import org.scostudy.material.model.Pack;
import org.scostudy.material.read.PackReader;
import org.scostudy.material.read.PackReading;

/**
 * How long it takes to make all questions, in processor time of the whole process, garbage collection included: of the pack that comes with the product, and of packs of 2,000 and 20,000
 * facts made up for the purpose. The peer of the larger one is the smaller one per fact, so that a ratio near 1 says
 * that time grows in proportion.
 */
final class GenerationBenchmark implements Benchmark {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int ROUNDS = 5;
    private static final int SMALL = 2_000;
    private static final int LARGE = 20_000;
    private static final int FACTS_PER_FILE = 2_000;

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public void run(Figures out) throws Exception {
        Pack own = read(Path.of("questions", "sco"));
        Generated generated = new CardGenerator().generate(own);
        out.figure("generate.questions", generated.questions().size(), "questions");
        out.figure("generate.own_pack", seconds(own, ROUNDS), "s");
        double small = seconds(synthetic(SMALL), ROUNDS) / SMALL;
        double large = seconds(synthetic(LARGE), 1) / LARGE;
        out.figure("generate.2000_facts", small * 1e3, "ms/fact");
        out.figure("generate.20000_facts", large * 1e3, "ms/fact", small * 1e3);
    }

    /** The median of several rounds, the first of which only warms up. */
    private static double seconds(Pack pack, int rounds) {
        double[] seconds = new double[rounds + 1];
        for (int i = 0; i < seconds.length; i++) {
            long start = PROCESS.getProcessCpuTime();
            int made = new CardGenerator().generate(pack).questions().size();
            seconds[i] = made == 0 ? Double.NaN : (PROCESS.getProcessCpuTime() - start) / 1e9;
        }
        double[] warm = rounds == 1 ? seconds : Arrays.copyOfRange(seconds, 1, seconds.length);
        Arrays.sort(warm);
        return warm[(warm.length - 1) / 2];
    }

    private static Pack read(Path folder) {
        return switch (new PackReader().read(folder)) {
            case PackReading.Loaded(Pack pack) -> pack;
            case PackReading.Broken(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    private static Pack synthetic(int facts) throws IOException {
        Path folder = Files.createTempDirectory("sco-bench");
        try {
            write(folder, facts);
            return read(folder);
        } finally {
            delete(folder);
        }
    }

    private static void write(Path folder, int facts) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), """
                pack: bench
                title: Bench
                asOf: 2009-12
                source: { title: T, publisher: P, date: 2009-12 }
                sections: [{ id: s, title: S }]
                """);
        Files.writeString(folder.resolve("passages.yaml"), "- { id: s.1, section: s, summary: What it says. }\n");
        Files.writeString(folder.resolve("fact-types.yaml"), """
                - { id: seat, means: Where and when, slots: { body: body, place: place, year: date }, closed: true }
                """);
        Files.writeString(folder.resolve("item-models.yaml"), """
                - { id: w, facts: seat, asks: place, kind: basic, level: remember, stems: ["Where does {body} sit?"] }
                - { id: c, facts: seat, asks: place, kind: choice, level: remember }
                - { id: j, facts: seat, asks: place, kind: true-false, level: remember }
                - { id: y, facts: seat, asks: year, kind: choice, level: remember, stems: ["Since when has there been {body}?"] }
                - { id: m, facts: seat, asks: place, kind: matching, level: remember, stems: ["Match each with its place."] }
                """);
        StringBuilder entities = new StringBuilder();
        for (int i = 0; i < facts / 4; i++) {
            entities.append("- { id: p%d, type: place, name: Place %d }%n".formatted(i, i));
        }
        // Some bodies sit in two places, so that the proof has something to refuse.
        int bodies = facts * 7 / 10;
        for (int i = 0; i < bodies; i++) {
            entities.append("- { id: b%d, type: body, name: Body %d, article: the }%n".formatted(i, i));
        }
        Files.writeString(folder.resolve("entities.yaml"), entities);
        Files.createDirectories(folder.resolve("facts"));
        for (int from = 0; from < facts; from += FACTS_PER_FILE) {
            StringBuilder text = new StringBuilder();
            for (int i = from; i < Math.min(facts, from + FACTS_PER_FILE); i++) {
                text.append("""
                        - id: f%d
                          type: seat
                          cites: [s.1]
                          slots: { body: b%d, place: p%d, year: { date: %d } }
                          statements: ["{body} has sat in {place} since {year}.", "In {place} sits {body}, founded in {year}."]
                        """.formatted(i, i % bodies, i % (facts / 4), 1000 + i % 900));
            }
            Files.writeString(folder.resolve("facts").resolve("f%05d.yaml".formatted(from)), text);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failed) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
