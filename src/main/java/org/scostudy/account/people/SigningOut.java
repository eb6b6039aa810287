package org.scostudy.account.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.scostudy.account.audit.Act;
import org.scostudy.account.audit.AuditLog;
import org.scostudy.account.audit.By;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends all sessions of an account and forgets its browsers, on every server that shares the database. */
@Service
public class SigningOut {

    private final AccountTable accounts;
    private final RememberedBrowsers browsers;
    private final AuditLog log;
    private final Clock clock;

    SigningOut(AccountTable accounts, RememberedBrowsers browsers, AuditLog log, Clock clock) {
        this.accounts = accounts;
        this.browsers = browsers;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public void everywhere(By by, long id) {
        end(id);
        accounts.find(id).ifPresent(learner -> log.add(by, Act.SIGNED_OUT, learner, null));
    }

    /** Somebody came with a token that was used up: one of the two who have it copied it. */
    @Transactional
    public void becauseOfCopy(long id) {
        end(id);
        accounts.copyNoticed(id, clock.instant());
        accounts.find(id).ifPresent(learner -> log.add(By.SERVER, Act.TOKEN_COPIED, learner, null));
    }

    /** When that happened, until the person has read of it. */
    public Optional<Instant> copyNoticed(long id) {
        return accounts.copyNoticed(id);
    }

    public void copyRead(long id) {
        accounts.copyNoticed(id, null);
    }

    private void end(long id) {
        accounts.endSessions(id);
        browsers.forgetAll(id);
    }
}
