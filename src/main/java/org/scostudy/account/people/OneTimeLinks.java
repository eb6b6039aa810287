package org.scostudy.account.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that work once and not for long. Only the hash of what makes them work is kept. */
@Repository
public class OneTimeLinks {

    /** What a link lets its holder do. */
    public enum Purpose {
        PASSWORD(Duration.ofHours(24)),
        ADDRESS(Duration.ofHours(72));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        public Duration life() {
            return life;
        }
    }

    private static final Duration LATELY = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes the former links of the account for this purpose void. */
    public String make(long accountId, Purpose purpose) {
        voidAll(accountId, purpose);
        return another(accountId, purpose);
    }

    /** Besides those that are there already; the first that is used voids the others. */
    String another(long accountId, Purpose purpose) {
        var token = Secrets.token();
        var now = clock.instant();
        jdbc.sql("""
                        INSERT INTO one_time_link (token_hash, account_id, purpose, created, expires)
                        VALUES (:hash, :account, :purpose, :now, :expires)""")
                .param("hash", Secrets.hash(token))
                .param("account", accountId)
                .param("purpose", purpose.name())
                .param("now", AccountTable.utc(now))
                .param("expires", AccountTable.utc(now.plus(purpose.life)))
                .update();
        return token;
    }

    /** Whose account it is about; empty when it is void. */
    public Optional<Long> whose(String token, Purpose purpose) {
        return jdbc.sql("""
                        SELECT account_id FROM one_time_link
                        WHERE token_hash = :hash AND purpose = :purpose AND expires > :now""")
                .param("hash", Secrets.hash(token))
                .param("purpose", purpose.name())
                .param("now", AccountTable.utc(clock.instant()))
                .query(Long.class)
                .optional();
    }

    /** Within a transaction: of two who use it at once, one is too late. */
    public Optional<Long> use(String token, Purpose purpose) {
        return whose(token, purpose)
                .filter(account -> jdbc.sql("DELETE FROM one_time_link WHERE token_hash = :hash")
                                .param("hash", Secrets.hash(token))
                                .update()
                        == 1);
    }

    /** Whether one was made within the last minutes. */
    boolean madeLately(long accountId, Purpose purpose) {
        return jdbc.sql(
                                "SELECT COUNT(*) FROM one_time_link WHERE account_id = :account AND purpose = :purpose AND created > :since")
                        .param("account", accountId)
                        .param("purpose", purpose.name())
                        .param("since", AccountTable.utc(clock.instant().minus(LATELY)))
                        .query(Long.class)
                        .single()
                > 0;
    }

    public void voidAll(long accountId, Purpose purpose) {
        jdbc.sql("DELETE FROM one_time_link WHERE account_id = :account AND purpose = :purpose")
                .param("account", accountId)
                .param("purpose", purpose.name())
                .update();
    }

    void forgetExpired() {
        jdbc.sql("DELETE FROM one_time_link WHERE expires < :now")
                .param("now", AccountTable.utc(clock.instant()))
                .update();
    }
}
