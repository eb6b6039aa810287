package org.scostudy.operation.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scostudy.generation.bank.CardGenerator;
import org.scostudy.generation.bank.Generated;
import org.scostudy.generation.bank.QuestionsFolder;
import org.scostudy.material.model.Pack;
import org.scostudy.material.store.Packs;
import org.scostudy.material.yaml.Problem;
import org.scostudy.operation.data.Refusal;
import org.scostudy.operation.data.WholeFile;
import org.scostudy.question.Question;
import org.scostudy.question.format.AikenFormat;
import org.scostudy.question.format.AnkiFormat;
import org.scostudy.question.format.CountsFormat;
import org.scostudy.question.format.CsvFormat;
import org.scostudy.question.format.GiftFormat;
import org.scostudy.question.format.JsonFormat;
import org.scostudy.question.format.LeftOut;
import org.scostudy.question.format.MoodleXmlFormat;
import org.scostudy.question.format.QuestionFormat;
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

    private enum Format {
        JSON,
        CSV,
        GIFT,
        MOODLE_XML,
        AIKEN,
        APKG,
        COUNTS,
        SYLLABUS;

        QuestionFormat of(Pack pack, Generated generated) {
            return switch (this) {
                case JSON -> new JsonFormat();
                case CSV -> new CsvFormat();
                case GIFT -> new GiftFormat();
                case MOODLE_XML -> new MoodleXmlFormat();
                case AIKEN -> new AikenFormat();
                case APKG -> new AnkiFormat(pack.title());
                case COUNTS -> new CountsFormat(List.copyOf(pack.passages().keySet()));
                case SYLLABUS -> new SyllabusFormat(generated.cards());
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--pack", defaultValue = "sco", description = "which pack (default: ${DEFAULT-VALUE})")
    private String pack = "sco";

    @Option(
            names = "--format",
            defaultValue = "json",
            description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.JSON;

    @Option(names = "--out", paramLabel = "FILE", description = "a file to write (default: standard output)")
    private @Nullable Path out;

    @Override
    public Integer call() throws Exception {
        if (format == Format.APKG && out == null && standardOutputIsATerminal()) {
            throw new ParameterException(spec.commandLine(), "an Anki package is no text: give a file with --out");
        }
        try (Packs packs = Packs.over(QuestionsFolder.find(Contexts.questions().orElse(null)))) {
            Pack found = find(packs);
            Generated generated = new CardGenerator().generate(found);
            List<LeftOut> leftOut = write(generated.questions(), format.of(found, generated));
            leftOut.forEach(each -> spec.commandLine().getErr().println("sco: " + each));
            return 0;
        }
    }

    private List<LeftOut> write(List<Question> questions, QuestionFormat format) throws Exception {
        if (out == null) {
            return print(questions, format);
        }
        List<LeftOut> leftOut = new ArrayList<>();
        WholeFile.write(out, file -> leftOut.addAll(format.write(questions, file)));
        return leftOut;
    }

    /** Past the command line's own writer, which would encode the bytes once more. */
    private static List<LeftOut> print(List<Question> questions, QuestionFormat format) throws IOException {
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
        return packs.find(pack).orElseThrow(() -> {
            List<Problem> problems = packs.broken().getOrDefault(pack, List.of());
            problems.forEach(problem -> spec.commandLine().getErr().println(problem));
            return problems.isEmpty()
                    ? new Refusal("there is no pack '%s': there are %s"
                            .formatted(pack, packs.all().stream().map(Pack::id).toList()))
                    : new Refusal("the pack '%s' has %d problems".formatted(pack, problems.size()));
        });
    }
}
