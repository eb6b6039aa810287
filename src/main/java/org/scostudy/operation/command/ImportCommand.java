package org.scostudy.operation.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.bank.Shelves;
import org.scostudy.authoring.imports.ImportPlan;
import org.scostudy.authoring.imports.ImportPreview;
import org.scostudy.authoring.imports.Importing;
import org.scostudy.authoring.imports.Importing.As;
import org.scostudy.authoring.packs.PackImporting;
import org.scostudy.language.Words;
import org.scostudy.material.files.PackFiles;
import org.scostudy.operation.command.ImportedPack.Extent;
import org.scostudy.operation.data.DataFolder.Held;
import org.scostudy.operation.data.Refusal;
import org.scostudy.question.exchange.Formats;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.run.Destination;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** All or nothing; the page /teach/import does the same while the server runs. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Contexts contexts;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final DataOptions place = new DataOptions();

    @Parameters(paramLabel = "FILE", description = "the file with questions, or the pack")
    private Path file = Path.of("");

    @Option(
            names = "--pack",
            defaultValue = Shelves.OWN_ID,
            description = "which pack they belong to: a to z, 0 to 9 and hyphen (default: ${DEFAULT-VALUE})")
    private String pack = Shelves.OWN_ID;

    @Option(names = "--dry-run", description = "only tell what would come")
    private boolean dryRun;

    @Option(names = "--publish", description = "learners meet at once what needs no more work")
    private boolean publish;

    private ImportCommand(Contexts contexts) {
        this.contexts = contexts;
    }

    /** Its help names every format that there is, which no annotation could. */
    static CommandLine line(Contexts contexts) {
        CommandLine line = new CommandLine(new ImportCommand(contexts));
        line.getCommandSpec()
                .usageMessage()
                .description(
                        "Reads a question file into the bank: %s; or a whole pack: its folder, a zip of it, or one YAML file."
                                .formatted(Formats.inWords(CommandWords.ENGLISH)),
                        "A pack is kept as it is and learners meet it at once. What is imported here for the first time is for everybody who learns here, until an administrator says otherwise. Questions become drafts that an instructor reviews, unless --publish is given; the same file again updates them.");
        return line;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(file) || PackFiles.isPack(file)) {
            try (Held held = place.holdForCommand("/teach/import");
                    var context = contexts.command(place)) {
                return new ImportedPack(context.getBean(PackImporting.class), spec.commandLine())
                        .bring(file, dryRun ? Extent.LOOK : Extent.IMPORT);
            }
        }
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "there is no file " + file);
        }
        ImportPlan plan = new ImportPlan(file, String.valueOf(file.getFileName()), destination(), null);
        As as = publish ? As.REVIEWED : As.DRAFTS;
        try (Held held = place.holdForCommand("/teach/import");
                var context = contexts.command(place)) {
            Importing importing = context.getBean(Importing.class);
            ImportPreview preview = importing.preview(Importing.commandLine(), plan, as, Cancellation.NOBODY);
            tell(preview);
            if (preview.format().isEmpty()) {
                throw new Refusal(file + " is none of the formats that can be read: see ./sco import --help");
            }
            if (!preview.useful()) {
                throw new Refusal("nothing was imported: mend the file as said above and try again");
            }
            if (!dryRun) {
                importing.run(Importing.commandLine(), plan, as, Cancellation.NOBODY);
            }
            sum(preview);
            return 0;
        }
    }

    private Destination destination() {
        try {
            return new Destination(pack, pack.equals(Shelves.OWN_ID) ? "Own questions" : pack);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--pack: " + e.getMessage());
        }
    }

    private void tell(ImportPreview preview) {
        PrintWriter out = spec.commandLine().getOut();
        Words words = CommandWords.ENGLISH;
        preview.problems().forEach(problem -> out.println(problem.say(words)));
        preview.lines()
                .forEach(line -> line.notes()
                        .forEach(note -> out.println(line.place().say(words) + ": draft: " + words.say(note))));
        out.flush();
    }

    private void sum(ImportPreview preview) {
        spec.commandLine()
                .getErr()
                .printf(
                        "sco: %s%s: %d new, %d changed, %d unchanged; %d to be finished, %d not read%n",
                        dryRun ? "would import " : "imported ",
                        preview.format()
                                .map(QuestionFormat::kind)
                                .map(CommandWords.ENGLISH::say)
                                .orElse(""),
                        preview.added(),
                        preview.changed(),
                        preview.unchanged(),
                        preview.drafts(),
                        preview.lost());
    }
}
