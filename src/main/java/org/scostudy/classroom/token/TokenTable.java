package org.scostudy.classroom.token;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The keys, each under its hash. */
@Repository
class TokenTable {

    private final JdbcClient jdbc;

    TokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(long account, String name, String hash, Instant now, Instant expires) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO score_token (account_id, name, hash, created, expires) VALUES (?, ?, ?, ?, ?)")
                .params(account, name, hash, now.atOffset(UTC), expires.atOffset(UTC))
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    /** Newest first. */
    List<Token> of(long account) {
        return jdbc.sql("SELECT * FROM score_token WHERE account_id = ? ORDER BY created DESC, id DESC")
                .param(account)
                .query(TokenTable::token)
                .list();
    }

    Optional<Token> find(String hash) {
        return jdbc.sql("SELECT * FROM score_token WHERE hash = ?")
                .param(hash)
                .query(TokenTable::token)
                .optional();
    }

    void used(Token token, Instant now) {
        jdbc.sql("UPDATE score_token SET last_used = ? WHERE account_id = ? AND id = ?")
                .params(now.atOffset(UTC), token.account(), token.id())
                .update();
    }

    void remove(long account, long id) {
        jdbc.sql("DELETE FROM score_token WHERE account_id = ? AND id = ?")
                .params(account, id)
                .update();
    }

    void removeAll(long account) {
        jdbc.sql("DELETE FROM score_token WHERE account_id = ?").param(account).update();
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getLong("account_id"),
                row.getLong("id"),
                row.getString("name"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getObject("expires", OffsetDateTime.class).toInstant(),
                instant(row.getObject("last_used", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
