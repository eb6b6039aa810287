package org.scostudy.account.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The browsers that stay signed in: one row each, with the hash of the token in its cookie. */
@Repository
public class RememberedBrowsers {

    private final JdbcClient jdbc;

    public RememberedBrowsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Browser(String tokenHash, long accountId, Instant lastUsed, Instant expires) {}

    public void remember(String series, String tokenHash, long accountId, Instant now, Instant expires) {
        jdbc.sql("""
                        INSERT INTO remember_me (series, token_hash, account_id, created, last_used, expires)
                        VALUES (:series, :tokenHash, :account, :now, :now, :expires)""")
                .param("series", series)
                .param("tokenHash", tokenHash)
                .param("account", accountId)
                .param("now", AccountTable.utc(now))
                .param("expires", AccountTable.utc(expires))
                .update();
    }

    public Optional<Browser> find(String series) {
        return jdbc.sql("SELECT token_hash, account_id, last_used, expires FROM remember_me WHERE series = :series")
                .param("series", series)
                .query((row, number) -> new Browser(
                        row.getString("token_hash"),
                        row.getLong("account_id"),
                        row.getObject("last_used", OffsetDateTime.class).toInstant(),
                        row.getObject("expires", OffsetDateTime.class).toInstant()))
                .optional();
    }

    public void used(String series, Instant now, Instant expires) {
        jdbc.sql("UPDATE remember_me SET last_used = :now, expires = :expires WHERE series = :series")
                .param("now", AccountTable.utc(now))
                .param("expires", AccountTable.utc(expires))
                .param("series", series)
                .update();
    }

    public void forget(String series) {
        jdbc.sql("DELETE FROM remember_me WHERE series = :series")
                .param("series", series)
                .update();
    }

    void forgetAll(long accountId) {
        jdbc.sql("DELETE FROM remember_me WHERE account_id = :account")
                .param("account", accountId)
                .update();
    }

    void forgetExpired(Instant now) {
        jdbc.sql("DELETE FROM remember_me WHERE expires < :now")
                .param("now", AccountTable.utc(now))
                .update();
    }
}
