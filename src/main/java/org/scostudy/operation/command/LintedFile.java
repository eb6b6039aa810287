package org.scostudy.operation.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.scostudy.generation.lint.Linter;
import org.scostudy.language.Words;
import org.scostudy.question.exchange.Formats;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.Incoming;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.Problem;
import org.scostudy.question.exchange.run.Sink;
import picocli.CommandLine;

/** Prints what is wrong in a file of questions, and where; nothing of it is kept. */
final class LintedFile implements Sink {

    private static final Words WORDS = CommandWords.ENGLISH;

    private final PrintWriter out;
    private final Path pictures;
    private int found;

    private LintedFile(PrintWriter out, Path pictures) {
        this.out = out;
        this.pictures = pictures;
    }

    /** Files of packs are YAML. */
    static boolean isQuestionFile(Path file) throws IOException {
        return Files.isRegularFile(file)
                && !file.toString().matches("(?i).*\\.ya?ml")
                && Formats.of(file).isPresent();
    }

    static int lint(Path file, CommandLine command) throws IOException {
        QuestionFormat format = Formats.of(file).orElseThrow();
        Path pictures = Files.createTempDirectory("sco-lint");
        try {
            LintedFile linted = new LintedFile(command.getOut(), pictures);
            format.reader(new Destination("lint", "Lint")).read(file, Limits.STANDARD, linted);
            command.getOut().flush();
            command.getErr()
                    .printf("sco: %d findings in %s, read as %s%n", linted.found, file, WORDS.say(format.kind()));
            return linted.found;
        } finally {
            delete(pictures);
        }
    }

    @Override
    public void take(Incoming item) {
        switch (item) {
            case Incoming.Whole(var place, var question) ->
                Linter.lint(question).forEach(finding -> print(place.say(WORDS) + ": " + finding.say(WORDS)));
            case Incoming.Draft draft ->
                draft.notes().forEach(note -> print(draft.place().say(WORDS) + ": " + WORDS.say(note)));
        }
    }

    @Override
    public void problem(Problem problem) {
        print(problem.say(WORDS));
    }

    private void print(String finding) {
        out.println(finding);
        found++;
    }

    @Override
    public Path mediaFolder() {
        return pictures;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
