package org.scostudy.operation.data;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;

/** Turns what went wrong into one line that says what to do; the log keeps the rest. */
public final class Failure {

    private static final int H2_FILE_IN_USE = 90020;
    private static final int H2_FILE_CORRUPT = 90030;
    private static final int H2_FILE_OF_ANOTHER_VERSION = 90048;

    private Failure() {}

    public static Refusal explain(Throwable failure) {
        LoggerFactory.getLogger(Failure.class).warn("failed", failure);
        return Causes.of(failure)
                .flatMap(cause -> Stream.ofNullable(known(cause)))
                .findFirst()
                .orElseGet(() -> unknown(failure));
    }

    /** Whether the built-in database cannot read its own file. */
    public static boolean isDamage(Throwable failure) {
        return Causes.of(failure).anyMatch(cause -> cause instanceof SQLException sql && damaged(sql));
    }

    private static boolean damaged(SQLException sql) {
        return sql.getErrorCode() == H2_FILE_CORRUPT || sql.getErrorCode() == H2_FILE_OF_ANOTHER_VERSION;
    }

    private static @Nullable Refusal known(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> refusal;
            case PortInUseException inUse ->
                new Refusal("port %d is in use: stop the program that uses it, or choose another with --port"
                        .formatted(inUse.getPort()));
            case FlywayValidateException changed ->
                new Refusal("the database does not fit this version of SCO Study, for its tables were made otherwise: "
                        + "restore a backup into an empty data folder");
            case SQLException sql
            when sql.getErrorCode() == H2_FILE_IN_USE ->
                new Refusal("another program holds the database file: stop it, or choose another folder with --data");
            case SQLException sql
            when damaged(sql) ->
                new Refusal("the database file cannot be read (%s): restore a backup into an empty data folder"
                        .formatted(sql.getMessage()));
            case SQLException sql
            when sql.getSQLState() != null && sql.getSQLState().startsWith("08") ->
                new Refusal("the database server does not answer: " + sql.getMessage());
            case Throwable other
            when other.getMessage() != null && other.getMessage().contains("No space left on device") ->
                new Refusal("the disk is full: free some space and try again");
            default -> null;
        };
    }

    private static Refusal unknown(Throwable failure) {
        Throwable root = Causes.root(failure);
        return new Refusal(root.getMessage() == null ? root.toString() : root.getMessage());
    }
}
