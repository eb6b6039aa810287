package org.scostudy.account.people;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.AccountRefused.Reason;
import org.scostudy.account.Learner;
import org.scostudy.account.people.OneTimeLinks.Purpose;
import org.scostudy.mail.Outbox;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people get mail, if they wish so. An address counts once its link was used. */
@Service
public class MailAddresses {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s\\p{Cntrl}@,;:<>\"()\\[\\]\\\\]+@[^\\s\\p{Cntrl}@,;:<>\"()\\[\\]\\\\]+\\.[^\\s\\p{Cntrl}@,;:<>\"()\\[\\]\\\\.]+");

    private final JdbcClient jdbc;
    private final AccountTable accounts;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final AccountMail mail;
    private final Outbox outbox;
    private final Clock clock;

    MailAddresses(
            JdbcClient jdbc,
            AccountTable accounts,
            Passwords passwords,
            OneTimeLinks links,
            AccountMail mail,
            Outbox outbox,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.mail = mail;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param letters whether instructors of their classes may write to them */
    public record Address(String address, boolean confirmed, boolean letters) {}

    public Optional<Address> of(long accountId) {
        return jdbc.sql("SELECT address, confirmed, letters FROM mail_address WHERE account_id = ?")
                .param(accountId)
                .query((row, number) -> new Address(
                        row.getString("address"), row.getObject("confirmed") != null, row.getBoolean("letters")))
                .optional();
    }

    /** Sends the link that confirms it. With the address one could get the account, so the password is asked for. */
    @Transactional
    public void propose(Learner learner, String password, String address) {
        var hash = accounts.credentials(learner.id())
                .map(AccountTable.Credentials::passwordHash)
                .orElse(null);
        if (!passwords.match(password, hash)) {
            throw new AccountRefused(Reason.PASSWORD_WRONG);
        }
        var plain = address.strip();
        if (plain.length() > LONGEST || !ADDRESS.matcher(plain).matches()) {
            throw new AccountRefused(Reason.ADDRESS_UNFIT);
        }
        var letters = of(learner.id()).map(Address::letters).orElse(false);
        forget(learner.id());
        jdbc.sql("INSERT INTO mail_address (account_id, address, letters) VALUES (?, ?, ?)")
                .params(learner.id(), plain, letters)
                .update();
        mail.confirmAddress(learner, plain);
    }

    /** Whose address waits for this link; empty when it is void. */
    public Optional<Address> waiting(String token) {
        return links.whose(token, Purpose.ADDRESS).flatMap(this::of);
    }

    @Transactional
    public Address confirm(String token) {
        long account = links.use(token, Purpose.ADDRESS).orElseThrow(() -> new AccountRefused(Reason.LINK_VOID));
        jdbc.sql("UPDATE mail_address SET confirmed = ? WHERE account_id = ?")
                .params(AccountTable.utc(clock.instant()), account)
                .update();
        links.voidAll(account, Purpose.ADDRESS);
        return of(account).orElseThrow(() -> new AccountRefused(Reason.LINK_VOID));
    }

    /** With whatever waits to be sent there. */
    @Transactional
    public void forget(long accountId) {
        jdbc.sql("DELETE FROM mail_address WHERE account_id = ?")
                .param(accountId)
                .update();
        links.voidAll(accountId, Purpose.ADDRESS);
        outbox.forget(accountId);
    }

    public void wantLetters(long accountId, boolean wanted) {
        jdbc.sql("UPDATE mail_address SET letters = ? WHERE account_id = ?")
                .params(wanted, accountId)
                .update();
    }

    /** Of these, the confirmed addresses of those who want letters of their classes. */
    public Map<Long, String> wantingLetters(Collection<Long> accounts) {
        Map<Long, String> wanting = new HashMap<>();
        if (!accounts.isEmpty()) {
            jdbc.sql("""
                            SELECT account_id, address FROM mail_address
                            WHERE confirmed IS NOT NULL AND letters AND account_id IN (:accounts)""").param("accounts", accounts).query((RowCallbackHandler)
                    row -> wanting.put(row.getLong("account_id"), row.getString("address")));
        }
        return wanting;
    }
}
