package org.scostudy.operation.command;

import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.scostudy.operation.backup.Compared;
import org.scostudy.operation.backup.Move;
import org.scostudy.operation.data.DataFolder.Held;
import org.scostudy.operation.data.Database;
import org.scostudy.operation.data.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Of a server that does not run. */
@Command(
        name = "move",
        description = "Takes all data over into an empty PostgreSQL database, and compares them row by row.",
        mixinStandardHelpOptions = true)
final class MoveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final DataOptions place = new DataOptions();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "URL",
            description = {
                "the new database, such as jdbc:postgresql://host/sco",
                "(user and password in $SCO_DATABASE_USER and $SCO_DATABASE_PASSWORD)"
            })
    private String to = "";

    @Override
    public Integer call() throws Exception {
        Database from = place.database();
        if (from.file().filter(data -> !Files.exists(data)).isPresent()) {
            throw new Refusal("there are no data in " + place.folder().path());
        }
        Database target = Database.at(to, System.getenv("SCO_DATABASE_USER"), System.getenv("SCO_DATABASE_PASSWORD"));
        if (from.equals(target)) {
            throw new Refusal("the data are in that database already");
        }
        try (Held held = place.holdForCommand()) {
            List<Compared> compared = new Move(from, target, Clock.systemUTC()).run();
            var err = spec.commandLine().getErr();
            compared.stream()
                    .filter(table -> table.rows() > 0)
                    .forEach(table -> err.printf("sco: %s: %d rows, the same in both%n", table.table(), table.rows()));
            err.printf("sco: moved; start the server with --database %s. The former data stay where they are.%n", to);
        }
        return 0;
    }
}
