package org.scostudy.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.scostudy.bench.load.LoadBenchmark;
import org.scostudy.bench.soak.SoakBenchmark;

/** Runs the benchmarks named on the command line, or all of them. Results to standard output, notes to standard error. */
public final class Bench {

    private static final List<Benchmark> ALL = List.of(
            new MemoryBenchmark(),
            new StartBenchmark(),
            new StudyBenchmark(),
            new GenerationBenchmark(),
            new QuizBenchmark(),
            new ImportBenchmark(),
            new ScoresBenchmark(),
            new SearchBenchmark(),
            new ProgressBenchmark(),
            new ReplayBenchmark(),
            new ScenariosBenchmark(),
            new OptimiseBenchmark(),
            new ExamBenchmark(),
            new LoadBenchmark(),
            new SummitBenchmark(),
            new PagesBenchmark(),
            new SoakBenchmark());

    private Bench() {}

    public static void main(String... names) throws Exception {
        List<String> asked = List.of(names);
        List<String> known = ALL.stream().map(Benchmark::name).toList();
        if (!known.containsAll(asked)) {
            System.err.println("no benchmark " + asked.stream().filter(name -> !known.contains(name)).collect(Collectors.joining(", "))
                    + ", expected " + String.join(", ", known));
            System.exit(2);
        }
        Figures figures = new Figures(System.out, System.err);
        for (Benchmark benchmark : ALL) {
            if (asked.isEmpty() || asked.contains(benchmark.name())) {
                benchmark.run(figures);
            }
        }
    }
}
