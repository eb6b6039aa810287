package org.scostudy.operation.watch;

import java.util.stream.Stream;
import org.scostudy.operation.data.GaveUp;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells failures that pass by themselves, when the database is back, from those that are mistakes of ours. */
public final class DatabaseAway {

    private DatabaseAway() {}

    public static boolean isIn(Throwable failure) {
        return GaveUp.isIn(failure)
                || Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(cause -> cause instanceof DataAccessResourceFailureException
                                || cause instanceof RecoverableDataAccessException
                                || cause instanceof CannotCreateTransactionException);
    }
}
