package org.scostudy.operation.data;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** How to reach the data: a file of the built-in database, or a PostgreSQL server. */
public record Database(
        String url, @Nullable String user, @Nullable String password) {

    /** Millisecond limits that let a request fail within three seconds when the server does not answer. */
    private static final Map<String, String> IMPATIENT = Map.of(
            "connection-timeout", "2000",
            "validation-timeout", "1000",
            "data-source-properties.connectTimeout", "2",
            "data-source-properties.loginTimeout", "2",
            "data-source-properties.tcpKeepAlive", "true");

    /** Commits reach the disk before they are acknowledged: H2's default would lose half a second of answers. */
    private static final String H2_SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=256";

    /** The log says what fails; H2's own file beside the data would repeat it all, also into a folder that is gone. */
    private static final String H2_SERVING = ";IFEXISTS=TRUE;TRACE_LEVEL_FILE=0";

    private static final String H2_FILE = "jdbc:h2:file:";

    /** The first semicolon that does not belong to the path. */
    private static final Pattern SETTINGS = Pattern.compile("(?<!\\\\);");

    public static Database inFile(Path folder) {
        String file = folder.toAbsolutePath().normalize().resolve("sco").toString();
        return new Database(H2_FILE + file.replace('\\', '/').replace(";", "\\;") + H2_SETTINGS, "sa", "");
    }

    public static Database at(String url, @Nullable String user, @Nullable String password) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Refusal("unknown database '%s': give a PostgreSQL address such as jdbc:postgresql://host/sco"
                    .formatted(url));
        }
        return new Database(url, user, password);
    }

    /**
     * The same, to be opened only if it is there: a server whose folder was taken away would make an empty one in its
     * place otherwise, and go on with that.
     */
    public Database existing() {
        return builtIn() ? new Database(url + H2_SERVING, user, password) : this;
    }

    public boolean builtIn() {
        return url.startsWith("jdbc:h2:");
    }

    /** Settings of the connection pool, below {@code spring.datasource.hikari}. The built-in database is never away. */
    public Map<String, String> poolSettings() {
        return builtIn() ? Map.of() : IMPATIENT;
    }

    public Optional<Path> file() {
        return url.startsWith(H2_FILE)
                ? Optional.of(
                        Path.of(SETTINGS.split(url.substring(H2_FILE.length()), 2)[0].replace("\\;", ";") + ".mv.db"))
                : Optional.empty();
    }

    public Connection connect() throws SQLException {
        Properties who = new Properties();
        if (user != null) {
            who.setProperty("user", user);
        }
        if (password != null) {
            who.setProperty("password", password);
        }
        return DriverManager.getConnection(url, who);
    }

    public Flyway flyway() {
        return Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .load();
    }
}
