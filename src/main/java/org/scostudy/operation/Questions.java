package org.scostudy.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scostudy.generation.BankDump;
import org.scostudy.generation.GeneratedBank;
import org.scostudy.generation.QuestionsFolder;
import org.scostudy.material.Packs;
import org.scostudy.material.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Needs no database, so it works beside a running server. */
@Command(
        name = "questions",
        description = "Prints all questions of a pack as they are studied.",
        mixinStandardHelpOptions = true)
final class Questions implements Callable<Integer> {

    private enum Format {
        JSON
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
        try (Packs packs = Packs.over(QuestionsFolder.find(Contexts.questions().orElse(null)))) {
            refuseMissingOrBroken(packs);
            BankDump dump = BankDump.of(new GeneratedBank(packs), pack);
            switch (format) {
                case JSON -> {
                    if (out == null) {
                        dump.writeJson(spec.commandLine().getOut());
                        spec.commandLine().getOut().println();
                    } else {
                        WholeFile.write(out, dump::writeJson);
                    }
                }
            }
            return 0;
        }
    }

    private void refuseMissingOrBroken(Packs packs) {
        if (packs.find(pack).isEmpty()) {
            List<Problem> problems = packs.broken().getOrDefault(pack, List.of());
            if (problems.isEmpty()) {
                throw new Refusal("there is no pack '%s': there are %s"
                        .formatted(
                                pack,
                                packs.all().stream().map(found -> found.id()).toList()));
            }
            problems.forEach(problem -> spec.commandLine().getErr().println(problem));
            throw new Refusal("the pack '%s' has %d problems".formatted(pack, problems.size()));
        }
    }
}
