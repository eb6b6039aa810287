package org.scostudy.account.people;

import java.util.Optional;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.Learner;
import org.scostudy.account.audit.Act;
import org.scostudy.account.audit.AuditLog;
import org.scostudy.account.audit.By;
import org.scostudy.account.people.OneTimeLinks.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new password by a link that works once. */
@Service
public class NewPasswords {

    private final OneTimeLinks links;
    private final AccountTable accounts;
    private final Accounts changes;
    private final AuditLog log;

    NewPasswords(OneTimeLinks links, AccountTable accounts, Accounts changes, AuditLog log) {
        this.links = links;
        this.accounts = accounts;
        this.changes = changes;
        this.log = log;
    }

    /** Empty when the link is void. */
    public Optional<Learner> whose(String token) {
        return links.whose(token, Purpose.PASSWORD).flatMap(accounts::find);
    }

    /** All sessions and remembered browsers end. A password that is refused does not use the link up. */
    @Transactional
    public Learner set(String token, String wished) {
        var learner = links.use(token, Purpose.PASSWORD)
                .flatMap(accounts::find)
                .orElseThrow(() -> new AccountRefused(AccountRefused.Reason.LINK_VOID));
        changes.replacePassword(learner, wished);
        log.add(new By.Person(learner), Act.PASSWORD_RESET, learner, null);
        return learner;
    }
}
