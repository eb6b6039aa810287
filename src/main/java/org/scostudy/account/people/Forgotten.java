package org.scostudy.account.people;

import org.scostudy.account.audit.Act;
import org.scostudy.account.audit.AuditLog;
import org.scostudy.account.audit.By;
import org.scostudy.account.people.OneTimeLinks.Purpose;
import org.scostudy.mail.Outbox;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends whoever forgot the password a link for a new one, if an address is known. Whether it is cannot be told from the
 * answer, nor from how long it takes: the work is done afterwards.
 */
@Service
public class Forgotten {

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final AccountMail letters;
    private final Outbox outbox;
    private final AuditLog log;
    private final TransactionOperations transaction;
    private final TaskExecutor afterwards;

    Forgotten(
            Accounts accounts,
            OneTimeLinks links,
            AccountMail letters,
            Outbox outbox,
            AuditLog log,
            TransactionOperations transaction,
            @Qualifier("applicationTaskExecutor") TaskExecutor afterwards) {
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.outbox = outbox;
        this.log = log;
        this.transaction = transaction;
        this.afterwards = afterwards;
    }

    public void ask(String name) {
        if (letters.on()) {
            afterwards.execute(() -> transaction.executeWithoutResult(status -> send(name)));
        }
    }

    /** Not again within minutes, so that nobody can fill the letter box of somebody else. */
    private void send(String name) {
        accounts.find(name)
                .filter(learner -> !outbox.waits(learner.id(), Purpose.PASSWORD.name())
                        && !links.madeLately(learner.id(), Purpose.PASSWORD))
                .filter(letters::passwordLink)
                .ifPresent(learner -> log.add(By.SERVER, Act.LINK_MADE, learner, null));
    }
}
