package org.scostudy.operation.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.scostudy.operation.backup.BackupFile;
import org.scostudy.operation.backup.Restore;
import org.scostudy.operation.data.DataFolder.Held;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Of a server that does not run; a running one does the same on its page /admin. */
@Command(
        name = "restore",
        description = "Replaces all data by those of a backup; the former are kept aside.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final DataOptions place = new DataOptions();

    @Parameters(paramLabel = "FILE", description = "a file that backup wrote")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Exception {
        try (BackupFile backup = BackupFile.open(file);
                Held held = place.holdForCommand()) {
            Path former =
                    new Restore(place.database(), place.folder().backups(), Clock.systemUTC()).replaceAllBy(backup);
            spec.commandLine()
                    .getErr()
                    .printf(
                            "sco: restored the data of %s; the former are in %s%n",
                            backup.manifest().made(), former);
        }
        return 0;
    }
}
