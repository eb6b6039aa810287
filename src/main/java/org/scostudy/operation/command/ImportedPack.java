package org.scostudy.operation.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.imports.Importing;
import org.scostudy.authoring.packs.PackDifference;
import org.scostudy.authoring.packs.PackImporting;
import org.scostudy.authoring.packs.PackPreview;
import org.scostudy.authoring.packs.PackPreview.Content;
import org.scostudy.operation.data.Refusal;
import picocli.CommandLine;

/** Imports a pack from the command line, and tells what came of it. */
final class ImportedPack {

    enum Extent {
        LOOK,
        IMPORT
    }

    private final PackImporting packs;
    private final PrintWriter out;
    private final PrintWriter err;

    ImportedPack(PackImporting packs, CommandLine command) {
        this.packs = packs;
        this.out = command.getOut();
        this.err = command.getErr();
    }

    int bring(Path file, Extent extent) throws IOException {
        String name = String.valueOf(file.toRealPath().getFileName());
        PackPreview preview = switch (extent) {
            case LOOK -> packs.preview(Importing.commandLine(), file, name, Cancellation.NOBODY);
            case IMPORT -> packs.run(Importing.commandLine(), file, name, Cancellation.NOBODY);
        };
        preview.problems().forEach(out::println);
        Content content = preview.content();
        if (content == null) {
            out.flush();
            throw new Refusal("nothing was imported: mend the pack as said above and try again");
        }
        tell(content.difference());
        out.flush();
        int questions =
                content.questions().values().stream().mapToInt(each -> each).sum();
        err.printf(
                "sco: the pack %s: %d facts, %d cards, %d questions, %d wordings not asked, %d findings%n",
                content.id(), content.facts(), content.cards(), questions, content.refused(), content.findings());
        err.printf("sco: %s%n", outcome(preview, content, extent));
        return 0;
    }

    private void tell(PackDifference difference) {
        difference.added().forEach(line -> out.println("new: " + line.fact()));
        difference.reworded().forEach(line -> out.println("in other words: " + line.fact()));
        difference.answered().forEach(line -> out.println("another answer: " + line.fact() + ": " + line.note()));
        difference.removed().forEach(line -> out.println("gone: " + line.fact()));
    }

    private static String outcome(PackPreview preview, Content content, Extent extent) {
        String title = "“" + content.title() + "”";
        if (!preview.useful()) {
            return title + " is already here, just like this: nothing was changed";
        }
        return switch (extent) {
            case LOOK -> "would import " + title;
            case IMPORT -> "imported " + title;
        };
    }
}
