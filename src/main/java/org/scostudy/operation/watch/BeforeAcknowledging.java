package org.scostudy.operation.watch;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Looks around each commit, whoever commits: what went into a folder that is gone is not acknowledged. */
@Component
@ConditionalOnWebApplication
class BeforeAcknowledging implements TransactionExecutionListener {

    private final DataWatch watch;

    BeforeAcknowledging(DataWatch watch) {
        this.watch = watch;
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (changes(transaction)) {
            watch.refuseIfUnwritable();
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null) {
            watch.failed(failure);
        } else if (changes(transaction)) {
            watch.refuseIfGone();
        }
    }

    private static boolean changes(TransactionExecution transaction) {
        return !transaction.isReadOnly() && !Looking.isAllThatHappens();
    }
}
