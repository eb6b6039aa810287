package org.scostudy.account.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The browsers that stay signed in: one row each, with the hash of the token in its cookie. */
@Repository
public class RememberedBrowsers {

    private final JdbcClient jdbc;

    public RememberedBrowsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param formerHash of the token before the present one
     * @param renewed when the present token followed it
     * @param chainKey from which the next token is made; absent of browsers that an older version remembered
     */
    public record Browser(
            long accountId,
            String tokenHash,
            @Nullable String formerHash,
            @Nullable Instant renewed,
            @Nullable String chainKey,
            Instant expires) {

        /** Whether this token was the present one a moment ago: requests sent at once carry the same. */
        public boolean hadSince(Instant moment, String hash) {
            return formerHash != null && renewed != null && !renewed.isBefore(moment) && Secrets.same(formerHash, hash);
        }
    }

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
        return jdbc.sql("""
                        SELECT account_id, token_hash, former_hash, renewed, chain_key, expires
                        FROM remember_me WHERE series = :series""")
                .param("series", series)
                .query(RememberedBrowsers::browser)
                .optional();
    }

    /** False when another request has renewed it in the meantime. */
    public boolean renew(
            String series, String presentHash, String nextHash, String chainKey, Instant now, Instant expires) {
        return jdbc.sql("""
                        UPDATE remember_me
                        SET token_hash = :next, former_hash = :present, chain_key = :key, renewed = :now,
                            last_used = :now, expires = :expires
                        WHERE series = :series AND token_hash = :present""")
                        .param("next", nextHash)
                        .param("present", presentHash)
                        .param("key", chainKey)
                        .param("now", AccountTable.utc(now))
                        .param("expires", AccountTable.utc(expires))
                        .param("series", series)
                        .update()
                == 1;
    }

    public void used(String series, Instant now, Instant expires) {
        jdbc.sql("UPDATE remember_me SET last_used = :now, expires = :expires WHERE series = :series")
                .param("now", AccountTable.utc(now))
                .param("expires", AccountTable.utc(expires))
                .param("series", series)
                .update();
    }

    public long count(long accountId) {
        return jdbc.sql("SELECT COUNT(*) FROM remember_me WHERE account_id = :account")
                .param("account", accountId)
                .query(Long.class)
                .single();
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

    private static Browser browser(ResultSet row, int number) throws SQLException {
        var renewed = row.getObject("renewed", OffsetDateTime.class);
        return new Browser(
                row.getLong("account_id"),
                row.getString("token_hash"),
                row.getString("former_hash"),
                renewed == null ? null : renewed.toInstant(),
                row.getString("chain_key"),
                row.getObject("expires", OffsetDateTime.class).toInstant());
    }
}
