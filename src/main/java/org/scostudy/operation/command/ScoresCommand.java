package org.scostudy.operation.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.score.ClassScores;
import org.scostudy.classroom.score.ClassScores.Named;
import org.scostudy.classroom.score.ScoreFormat;
import org.scostudy.operation.data.DataFolder.Held;
import org.scostudy.operation.data.Refusal;
import org.scostudy.operation.data.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Of a server that does not run; a running one gives the same on the export page of a class. */
@Command(
        name = "scores",
        description = {
            "Prints the scores of a class, or writes them to a file.",
            "csv: learners and assignments as in the gradebook; details and json: a row for each learner and assignment;",
            "xlsx: all of that in one workbook; answers and answers-xlsx: a row for each answer to a quiz;",
            "moodle, canvas, xapi: what these systems read. Times are in UTC."
        },
        mixinStandardHelpOptions = true)
final class ScoresCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    private final Contexts contexts;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final DataOptions place = new DataOptions();

    @Option(
            names = "--class",
            paramLabel = "NAME",
            required = true,
            description = "title of the class, or the code that learners join it with")
    private String name = "";

    @Option(
            names = "--format",
            defaultValue = "csv",
            description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private ScoreFormat format = ScoreFormat.CSV;

    @Option(
            names = "--address",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "of the server, by which xapi names people and assignments (default: ${DEFAULT-VALUE})")
    private String address = "";

    @Option(names = "--out", paramLabel = "FILE", description = "a file to write (default: standard output)")
    private @Nullable Path out;

    ScoresCommand(Contexts contexts) {
        this.contexts = contexts;
    }

    @Override
    public Integer call() throws Exception {
        if (out == null && isWorkbook() && standardOutputIsATerminal()) {
            throw new ParameterException(spec.commandLine(), "a workbook is no text: give a file with --out");
        }
        try (Held held = place.holdForCommand("/teach/classes");
                var context = contexts.command(place)) {
            ClassScores scores = context.getBean(ClassScores.class);
            Named found = find(scores);
            Path file = out;
            if (file == null) {
                print(scores, found);
            } else {
                WholeFile.write(file, stream -> scores.write(found, format, home(), stream));
                spec.commandLine().getErr().println("sco: wrote " + file.toAbsolutePath());
            }
            return 0;
        }
    }

    /** Past the command line's own writer, which would encode the bytes once more. */
    private void print(ClassScores scores, Named found) throws IOException {
        scores.write(found, format, home(), System.out);
        System.out.flush();
        if (System.out.checkError()) {
            throw new Refusal("standard output was closed before everything was written");
        }
    }

    private Named find(ClassScores scores) {
        List<Named> found = scores.named(name);
        if (found.size() > 1) {
            throw new Refusal("%d classes are called '%s': name one by its code (%s)"
                    .formatted(
                            found.size(), name, found.stream().map(Named::code).collect(Collectors.joining(", "))));
        }
        if (found.isEmpty()) {
            List<Named> all = scores.all();
            throw new Refusal(
                    all.isEmpty()
                            ? "there are no classes yet: instructors make them on the page /teach/classes"
                            : "there is no class '%s': there are %s"
                                    .formatted(
                                            name,
                                            all.stream()
                                                            .limit(SHOWN)
                                                            .map(each -> "'" + each.title() + "' (" + each.code() + ")")
                                                            .collect(Collectors.joining(", "))
                                                    + (all.size() > SHOWN ? ", …" : "")));
        }
        return found.getFirst();
    }

    private String home() {
        return address.replaceAll("/+$", "");
    }

    private boolean isWorkbook() {
        return format == ScoreFormat.XLSX || format == ScoreFormat.ANSWERS_XLSX;
    }

    private static boolean standardOutputIsATerminal() {
        return System.console() != null && System.console().isTerminal();
    }
}
