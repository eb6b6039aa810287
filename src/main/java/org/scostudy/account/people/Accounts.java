package org.scostudy.account.people;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.Appearance;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that can be done with accounts. Each method throws {@link AccountRefused} when the wish cannot be granted. */
@Service
public class Accounts {

    static final String GUEST_NAME = "Guest";

    private final AccountTable table;
    private final RememberedBrowsers remembered;
    private final Passwords passwords;
    private final Clock clock;

    public Accounts(AccountTable table, RememberedBrowsers remembered, Passwords passwords, Clock clock) {
        this.table = table;
        this.remembered = remembered;
        this.passwords = passwords;
        this.clock = clock;
    }

    public Learner startAsGuest(ZoneId zone) {
        return find(table.add(GUEST_NAME, null, null, Role.GUEST, zone, clock.instant()))
                .orElseThrow();
    }

    /** A new learner without any progress yet. */
    @Transactional
    public Learner signUp(String name, String password, ZoneId zone) {
        return add(name, password, Role.LEARNER, zone);
    }

    /** A guest becomes a learner: same id, all progress kept. */
    @Transactional
    public Learner keepProgress(long guestId, String name, String password) {
        var signInName = new SignInName(name);
        var hash = passwords.hash(password, signInName);
        uniquely(() -> table.name(guestId, signInName, hash));
        return find(guestId)
                .filter(learner -> !learner.guest())
                .orElseThrow(() -> new AccountRefused(AccountRefused.Reason.NAME_UNKNOWN));
    }

    /** Demands the present password; every remembered browser and every other session must sign in again. */
    @Transactional
    public void changePassword(long id, String present, String wished) {
        var credentials =
                table.credentials(id).orElseThrow(() -> new AccountRefused(AccountRefused.Reason.NAME_UNKNOWN));
        if (!passwords.match(present, credentials.passwordHash())) {
            throw new AccountRefused(AccountRefused.Reason.PASSWORD_WRONG);
        }
        replacePassword(find(id).orElseThrow(), wished);
    }

    public void updateProfile(long id, ZoneId zone, LocalTime dayStart, Appearance appearance) {
        table.profile(id, zone, dayStart, appearance);
    }

    /** @param language tag of the language of the pages; null for the browser's */
    public void chooseLanguage(long id, @Nullable String language) {
        table.language(id, language);
    }

    public Optional<Learner> find(long id) {
        return table.find(id);
    }

    public Optional<Learner> find(String signInName) {
        try {
            return table.find(new SignInName(signInName));
        } catch (AccountRefused unfit) {
            return Optional.empty();
        }
    }

    /** By id; guests and accounts that are gone are left out. */
    public Map<Long, String> signInNames(Collection<Long> ids) {
        return table.signInNames(ids);
    }

    /** Everyone with a sign-in name, by name; guests are left out. */
    public List<Learner> list() {
        return table.named();
    }

    /** For administrators and the command line: an account with any role but guest. */
    @Transactional
    public Learner add(String name, String password, Role role, ZoneId zone) {
        if (role == Role.GUEST) {
            throw new IllegalArgumentException("Guests start without a name: use startAsGuest");
        }
        var signInName = new SignInName(name);
        var hash = passwords.hash(password, signInName);
        return uniquely(() -> find(table.add(signInName.asTyped(), signInName, hash, role, zone, clock.instant()))
                .orElseThrow());
    }

    /** For administrators and the command line: a new password without the present one. */
    @Transactional
    public void resetPassword(String name, String wished) {
        replacePassword(find(name).orElseThrow(() -> new AccountRefused(AccountRefused.Reason.NAME_UNKNOWN)), wished);
    }

    @Transactional
    public void changeRole(long id, Role role) {
        table.role(id, role);
    }

    /** Whoever had a link for a new password has none any more. */
    void replacePassword(Learner learner, String wished) {
        var name = learner.signInName();
        if (name == null) {
            throw new AccountRefused(AccountRefused.Reason.NAME_UNKNOWN);
        }
        table.password(learner.id(), passwords.hash(wished, new SignInName(name)));
        remembered.forgetAll(learner.id());
        table.voidPasswordLinks(learner.id());
    }

    private static <T> T uniquely(java.util.function.Supplier<T> write) {
        try {
            return write.get();
        } catch (DuplicateKeyException taken) {
            throw new AccountRefused(AccountRefused.Reason.NAME_TAKEN);
        }
    }

    private static void uniquely(Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException taken) {
            throw new AccountRefused(AccountRefused.Reason.NAME_TAKEN);
        }
    }
}
