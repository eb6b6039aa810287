package org.scostudy.operation.data;

import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * Recognises that the built-in database has given up: when a write fails it closes itself, and it stays closed until
 * the last connection to it has gone.
 */
public final class GaveUp {

    private static final Set<Integer> CLOSED = Set.of(
            ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.DATABASE_IS_READ_ONLY);
    private static final Set<Integer> STORE_CLOSED = Set.of(
            DataUtils.ERROR_READING_FAILED,
            DataUtils.ERROR_WRITING_FAILED,
            DataUtils.ERROR_CLOSED,
            DataUtils.ERROR_FILE_CORRUPT);

    private GaveUp() {}

    public static boolean isIn(Throwable failure) {
        return Causes.of(failure).anyMatch(cause -> switch (cause) {
            case MVStoreException store -> STORE_CLOSED.contains(store.getErrorCode());
            case SQLException sql -> CLOSED.contains(sql.getErrorCode());
            default -> false;
        });
    }
}
