package org.scostudy.account.people;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.Learner;
import org.scostudy.account.PersonalRecords;
import org.scostudy.account.audit.By;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may do with their own data: take a copy along, and have all of it deleted. */
@Service
public class OwnData {

    private final AccountTable accounts;
    private final Passwords passwords;
    private final List<PersonalRecords> records;
    private final Removal removal;
    private final Clock clock;

    OwnData(AccountTable accounts, Passwords passwords, List<PersonalRecords> records, Removal removal, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.records = records;
        this.removal = removal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Map<String, Object> copy(Learner learner) {
        Map<String, Object> copy = new TreeMap<>();
        copy.put("account", learner);
        copy.put("taken", clock.instant());
        records.forEach(part -> copy.put(part.name(), part.of(learner.id())));
        return copy;
    }

    /** Guests have no password to ask for. */
    @Transactional
    public void delete(Learner learner, String password) {
        if (!learner.guest()) {
            String hash = accounts.credentials(learner.id())
                    .orElseThrow(() -> new AccountRefused(AccountRefused.Reason.NAME_UNKNOWN))
                    .passwordHash();
            if (!passwords.match(password, hash)) {
                throw new AccountRefused(AccountRefused.Reason.PASSWORD_WRONG);
            }
        }
        if (removal.wouldLeaveNoAdministrator(learner.id())) {
            throw new AccountRefused(AccountRefused.Reason.ONLY_ADMINISTRATOR);
        }
        removal.remove(new By.Person(learner), learner);
    }
}
