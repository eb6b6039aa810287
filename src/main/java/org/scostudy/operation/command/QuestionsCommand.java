package org.scostudy.operation.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.generation.bank.CardGenerator;
import org.scostudy.generation.bank.Generated;
import org.scostudy.generation.bank.QuestionsFolder;
import org.scostudy.material.model.Pack;
import org.scostudy.material.store.Packs;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.operation.data.Refusal;
import org.scostudy.operation.data.WholeFile;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.Formats;
import org.scostudy.question.exchange.format.CountsWriter;
import org.scostudy.question.exchange.format.LeftOut;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.format.QuestionWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Needs no database, so it works beside a running server. */
@Command(
        name = "questions",
        description = {
            "Prints all questions of a pack, or writes them to a file.",
            "What a format cannot carry is left out and counted on standard error.",
            "The format counts prints tables of how many questions there are, in Markdown;",
            "syllabus prints the cards in the order in which a newcomer meets them: day, card, front, answer."
        },
        mixinStandardHelpOptions = true)
final class QuestionsCommand implements Callable<Integer> {

    private static final String COUNTS = "counts";
    private static final String SYLLABUS = "syllabus";

    /** What can be written: every format, and two views of the bank that are none. */
    static final class Names extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        Names() {
            super(Stream.concat(Formats.written().stream().map(QuestionFormat::id), Stream.of(COUNTS, SYLLABUS))
                    .toList());
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--pack", description = "which pack; may be left out where there is only one")
    private @Nullable String pack;

    @Option(
            names = "--format",
            defaultValue = "json",
            completionCandidates = Names.class,
            description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private String format = Formats.JSON.id();

    @Option(names = "--out", paramLabel = "FILE", description = "a file to write (default: standard output)")
    private @Nullable Path out;

    @Override
    public Integer call() throws Exception {
        if (!new Names().contains(name())) {
            throw new ParameterException(
                    spec.commandLine(), "--format: '%s' is none of %s".formatted(format, new Names()));
        }
        if (out == null && standardOutputIsATerminal() && !isText()) {
            throw new ParameterException(
                    spec.commandLine(), "'%s' is no text: give a file with --out".formatted(format));
        }
        try (Packs packs = Packs.over(QuestionsFolder.find(Contexts.questions().orElse(null)))) {
            Pack found = find(packs);
            Generated generated = new CardGenerator().generate(found);
            List<LeftOut> leftOut = write(generated.questions(), writer(found, generated));
            leftOut.forEach(each -> spec.commandLine().getErr().println("sco: " + each.say(CommandWords.ENGLISH)));
            return 0;
        }
    }

    private String name() {
        return format.toLowerCase(Locale.ROOT);
    }

    private Optional<QuestionFormat> chosen() {
        return Formats.written().stream()
                .filter(each -> each.id().equals(name()))
                .findFirst();
    }

    private boolean isText() {
        return chosen().map(each -> each.writer("").isText()).orElse(true);
    }

    private QuestionWriter writer(Pack found, Generated generated) {
        return chosen().map(each -> each.writer(found.title()))
                .orElseGet(() -> name().equals(COUNTS)
                        ? new CountsWriter(List.copyOf(found.passages().keySet()))
                        : new SyllabusWriter(generated.cards()));
    }

    private List<LeftOut> write(List<Question> questions, QuestionWriter format) throws Exception {
        if (out == null) {
            return print(questions, format);
        }
        List<LeftOut> leftOut = new ArrayList<>();
        WholeFile.write(out, file -> leftOut.addAll(format.write(questions, file)));
        return leftOut;
    }

    /** Past the command line's own writer, which would encode the bytes once more. */
    private static List<LeftOut> print(List<Question> questions, QuestionWriter format) throws IOException {
        OutputStream standard = System.out;
        List<LeftOut> leftOut = format.write(questions, standard);
        System.out.flush();
        if (System.out.checkError()) {
            throw new Refusal("standard output was closed before everything was written");
        }
        return leftOut;
    }

    private static boolean standardOutputIsATerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    private Pack find(Packs packs) {
        String asked = pack;
        if (asked != null) {
            return find(packs, asked);
        }
        List<String> ids = Stream.concat(packs.all().stream().map(Pack::id), packs.broken().keySet().stream())
                .distinct()
                .toList();
        if (ids.size() != 1) {
            throw new ParameterException(spec.commandLine(), "--pack: name one of %s".formatted(ids));
        }
        return find(packs, ids.getFirst());
    }

    private Pack find(Packs packs, String asked) {
        return packs.find(asked).orElseThrow(() -> {
            List<PackProblem> problems = packs.broken().getOrDefault(asked, List.of());
            problems.forEach(problem -> spec.commandLine().getErr().println(problem.say(CommandWords.ENGLISH)));
            return problems.isEmpty()
                    ? new Refusal("there is no pack '%s': there are %s"
                            .formatted(asked, packs.all().stream().map(Pack::id).toList()))
                    : new Refusal("the pack '%s' has %d problems".formatted(asked, problems.size()));
        });
    }
}
