package org.scostudy.operation.watch;

import java.sql.SQLException;
import org.scostudy.operation.data.Causes;
import org.scostudy.operation.data.GaveUp;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells failures that pass by themselves, when the database is back or somebody else's lock is gone, from those that are
 * mistakes of ours.
 */
public final class DatabaseAway {

    /** Of the SQL standard: the connection is lost. */
    private static final String CONNECTION = "08";

    /** Of PostgreSQL: somebody stops the server or ends the connection. */
    private static final String STOPPED = "57P";

    private DatabaseAway() {}

    public static boolean isIn(Throwable failure) {
        return GaveUp.isIn(failure)
                || Causes.of(failure)
                        .anyMatch(cause -> cause instanceof DataAccessResourceFailureException
                                || cause instanceof RecoverableDataAccessException
                                || cause instanceof CannotCreateTransactionException
                                || cause instanceof PessimisticLockingFailureException
                                || cause instanceof QueryTimeoutException
                                || cause instanceof TransactionSystemException
                                || isHungUp(cause));
    }

    private static boolean isHungUp(Throwable cause) {
        String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
        return state != null && (state.startsWith(CONNECTION) || state.startsWith(STOPPED));
    }
}
