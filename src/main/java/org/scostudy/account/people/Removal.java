package org.scostudy.account.people;

import java.util.List;
import org.scostudy.account.Learner;
import org.scostudy.account.LearnerRemoved;
import org.scostudy.account.audit.Act;
import org.scostudy.account.audit.AuditLog;
import org.scostudy.account.audit.By;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How an account goes, whoever wishes it: everybody who keeps something of it is told, and then the row goes. */
@Component
public class Removal {

    private final AccountTable accounts;
    private final ApplicationEventPublisher events;
    private final AuditLog log;

    Removal(AccountTable accounts, ApplicationEventPublisher events, AuditLog log) {
        this.accounts = accounts;
        this.events = events;
        this.log = log;
    }

    /** Within a transaction: until it ends nobody else becomes or stops being an administrator. */
    public boolean wouldLeaveNoAdministrator(long id) {
        return accounts.administratorsForChange().equals(List.of(id));
    }

    /** Within a transaction. */
    public void remove(By by, Learner learner) {
        log.add(by, Act.ACCOUNT_REMOVED, learner, null);
        events.publishEvent(new LearnerRemoved(learner.id()));
        accounts.remove(learner.id());
    }
}
