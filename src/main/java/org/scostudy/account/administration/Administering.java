package org.scostudy.account.administration;

import java.time.ZoneId;
import java.util.List;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.AccountRefused.Reason;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.audit.Act;
import org.scostudy.account.audit.AuditLog;
import org.scostudy.account.audit.By;
import org.scostudy.account.people.AccountMail;
import org.scostudy.account.people.AccountTable;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.people.OneTimeLinks;
import org.scostudy.account.people.Removal;
import org.scostudy.account.people.Secrets;
import org.scostudy.account.people.SigningOut;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators and the command line do with the accounts of others. All of it is kept in the log, and persons who
 * are no administrators by now are refused.
 */
@Service
public class Administering {

    private final Accounts accounts;
    private final AccountTable table;
    private final OneTimeLinks links;
    private final Removal removal;
    private final SigningOut signingOut;
    private final AccountMail letters;
    private final AuditLog log;

    Administering(
            Accounts accounts,
            AccountTable table,
            OneTimeLinks links,
            Removal removal,
            SigningOut signingOut,
            AccountMail letters,
            AuditLog log) {
        this.accounts = accounts;
        this.table = table;
        this.links = links;
        this.removal = removal;
        this.signingOut = signingOut;
        this.letters = letters;
        this.log = log;
    }

    /**
     * Somebody with the secret of the link by which they choose their password.
     *
     * @param mailed whether one was mailed to them as well
     */
    public record Invited(Learner learner, String token, boolean mailed) {}

    @Transactional
    public Learner add(By by, String name, String password, Role role, ZoneId zone) {
        check(by);
        var added = accounts.add(name, password, role, zone);
        log.add(by, Act.ACCOUNT_ADDED, added, role.name());
        return added;
    }

    /** Until the link is used nobody can sign in. */
    @Transactional
    public Invited invite(By by, String name, Role role, ZoneId zone) {
        return withLink(by, add(by, name, Secrets.token(), role, zone));
    }

    /** The secret of a link by which the person chooses a new password; the former password works until then. */
    @Transactional
    public Invited link(By by, long id) {
        check(by);
        return withLink(by, named(id));
    }

    @Transactional
    public void resetPassword(By by, String name, String wished) {
        check(by);
        var learner = accounts.find(name).orElseThrow(() -> new AccountRefused(Reason.NAME_UNKNOWN));
        accounts.resetPassword(name, wished);
        log.add(by, Act.PASSWORD_RESET, learner, null);
    }

    /** Whoever has another role by now signs in again. */
    @Transactional
    public void changeRole(By by, long id, Role role) {
        check(by);
        var administrators = table.administratorsForChange();
        var learner = named(id);
        if (role == Role.GUEST) {
            throw new IllegalArgumentException("Nobody becomes a guest");
        }
        if (role == learner.role()) {
            return;
        }
        if (administrators.equals(List.of(id))) {
            throw new AccountRefused(Reason.LAST_ADMINISTRATOR);
        }
        accounts.changeRole(id, role);
        log.add(by, Act.ROLE_CHANGED, learner, learner.role() + " " + role);
    }

    public void signOut(By by, long id) {
        check(by);
        signingOut.everywhere(by, named(id).id());
    }

    /** With everything of theirs. One's own account goes where its password is asked for. */
    @Transactional
    public void remove(By by, long id) {
        check(by);
        var learner = named(id);
        if (by instanceof By.Person(var self) && self.id() == id) {
            throw new AccountRefused(Reason.OWN_ACCOUNT);
        }
        if (removal.wouldLeaveNoAdministrator(id)) {
            throw new AccountRefused(Reason.LAST_ADMINISTRATOR);
        }
        removal.remove(by, learner);
    }

    private Invited withLink(By by, Learner learner) {
        var token = links.make(learner.id(), OneTimeLinks.Purpose.PASSWORD);
        log.add(by, Act.LINK_MADE, learner, null);
        return new Invited(learner, token, letters.passwordLink(learner));
    }

    /** A page may lie open for longer than its person is an administrator. */
    private void check(By by) {
        if (by instanceof By.Person(var person)
                && table.find(person.id())
                        .filter(now -> now.role() == Role.ADMINISTRATOR)
                        .isEmpty()) {
            throw new AccessDeniedException("Only administrators look after accounts");
        }
    }

    /** Guests and simulated learners go by themselves. */
    private Learner named(long id) {
        return table.find(id)
                .filter(learner -> table.credentials(id)
                        .map(AccountTable.Credentials::passwordHash)
                        .isPresent())
                .orElseThrow(() -> new AccountRefused(Reason.NAME_UNKNOWN));
    }
}
