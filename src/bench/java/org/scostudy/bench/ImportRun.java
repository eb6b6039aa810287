package org.scostudy.bench;

import org.scostudy.question.exchange.Formats;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.Incoming;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.Problem;
import org.scostudy.question.exchange.run.Sink;

/** Reads one file in a Java of its own, and prints how many questions came, the processor seconds, and the most heap in MiB. */
final class ImportRun implements Sink {

    private final Path media;
    private int questions;

    private ImportRun(Path media) {
        this.media = media;
    }

    public static void main(String... arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Path media = Files.createTempDirectory("sco-bench-media");
        ImportRun run = new ImportRun(media);
        AtomicLong peakBytes = BankRun.watchHeap();
        double start = BankRun.processorSeconds();
        Formats.of(file)
                .orElseThrow()
                .reader(new Destination("bench", "Bench"))
                .read(file, Limits.STANDARD, run);
        double seconds = BankRun.processorSeconds() - start;
        Files.delete(media);
        System.out.printf("%d %s %s%n", run.questions, seconds, peakBytes.get() / 1_048_576.0);
    }

    @Override
    public void take(Incoming item) {
        questions++;
    }

    @Override
    public void problem(Problem problem) {
        System.err.println(problem);
    }

    @Override
    public Path mediaFolder() {
        return media;
    }
}
