package org.scostudy.operation;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import org.scostudy.operation.DataFolder.Held;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Backup and restore of a server that does not run; a running one does the same on its page /admin. */
final class DataCommands {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(name = "backup", description = "Writes all data into one file.", mixinStandardHelpOptions = true)
    int backup(
            @Parameters(paramLabel = "FILE", description = "the zip file to write") Path file, @Mixin Place place)
            throws Exception {
        Database database = place.database();
        refuseNothing(database, place);
        try (Held held = place.holdForCommand();
                Connection connection = database.connect()) {
            Backup.write(connection, Schema.current(database.flyway()), Clock.systemUTC().instant(), file);
        }
        messages().println("sco: wrote " + file.toAbsolutePath());
        return 0;
    }

    @Command(
            name = "restore",
            description = "Replaces all data by those of a backup; the former are kept aside.",
            mixinStandardHelpOptions = true)
    int restore(
            @Parameters(paramLabel = "FILE", description = "a file that backup wrote") Path file, @Mixin Place place)
            throws Exception {
        try (BackupFile backup = BackupFile.open(file);
                Held held = place.holdForCommand()) {
            Path former = new Restore(place.database(), place.folder().backups(), Clock.systemUTC())
                    .replaceAllBy(backup);
            messages()
                    .println("sco: restored the data of %s; the former are in %s"
                            .formatted(backup.manifest().made(), former));
        }
        return 0;
    }

    private static void refuseNothing(Database database, Place place) {
        if (database.file().filter(file -> !Files.exists(file)).isPresent()) {
            throw new Refusal("there are no data in " + place.folder().path());
        }
    }

    private PrintWriter messages() {
        return spec.commandLine().getErr();
    }
}
