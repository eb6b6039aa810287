package org.scostudy.operation.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.scostudy.operation.data.DataFolder;
import org.scostudy.operation.data.DataFolder.Held;
import org.scostudy.operation.data.DataFolder.Holder;
import org.scostudy.operation.data.Database;
import picocli.CommandLine.Option;

/** The options that say where the data are, the same for every command that needs them. */
final class DataOptions {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${sys:sco.home:-.}/data",
            description = "folder of the database, the log and the backups (default: data beside sco)")
    private Path data = Path.of("data");

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "${env:SCO_DATABASE_URL}",
            description = {
                "a PostgreSQL database instead of the built-in one, such as jdbc:postgresql://host/sco",
                "(default: $SCO_DATABASE_URL; user and password in $SCO_DATABASE_USER and $SCO_DATABASE_PASSWORD)"
            })
    private @Nullable String url;

    DataFolder folder() {
        return new DataFolder(data);
    }

    Database database() {
        return url == null || url.isBlank()
                ? Database.inFile(data)
                : Database.at(url, System.getenv("SCO_DATABASE_USER"), System.getenv("SCO_DATABASE_PASSWORD"));
    }

    /** A PostgreSQL server lets many in; the built-in database only one. */
    Held holdForCommand() {
        return holdForCommand("/admin");
    }

    /** @param page where a running server does the same */
    Held holdForCommand(String page) {
        return database().builtIn() ? folder().hold(Holder.COMMAND, page) : () -> {};
    }
}
