package org.scostudy.operation.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.scostudy.operation.backup.Backup;
import org.scostudy.operation.backup.Schema;
import org.scostudy.operation.data.DataFolder.Held;
import org.scostudy.operation.data.Database;
import org.scostudy.operation.data.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Of a server that does not run; a running one does the same on its page /admin. */
@Command(name = "backup", description = "Writes all data into one file.", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final DataOptions place = new DataOptions();

    @Parameters(paramLabel = "FILE", description = "the zip file to write")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Exception {
        Database database = place.database();
        if (database.file().filter(data -> !Files.exists(data)).isPresent()) {
            throw new Refusal("there are no data in " + place.folder().path());
        }
        try (Held held = place.holdForCommand();
                Connection connection = database.connect()) {
            Backup.write(
                    connection,
                    Schema.current(database.flyway()),
                    Clock.systemUTC().instant(),
                    file);
        }
        spec.commandLine().getErr().println("sco: wrote " + file.toAbsolutePath());
        return 0;
    }
}
