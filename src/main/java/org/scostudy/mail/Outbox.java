package org.scostudy.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mail that waits. Adding joins the transaction of whoever adds; one server at a time takes each. */
@Repository
public class Outbox {

    /** A server that took one and was not heard of for so long has died. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private static final int LONGEST_SUBJECT = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    public Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Waiting(
            long id,
            long accountId,
            String address,
            String subject,
            String body,
            @Nullable String purpose,
            Instant created,
            int tries) {}

    /** @param purpose of the link that stands in the body as {@link MailLink#PLACE}; absent when there is none */
    public void add(long accountId, String address, String subject, String body, @Nullable String purpose) {
        var now = utc(clock.instant());
        var line = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        jdbc.sql("""
                        INSERT INTO mail (account_id, address, subject, body, purpose, created, next_try, tries)
                        VALUES (:account, :address, :subject, :body, :purpose, :now, :now, 0)""")
                .param("account", accountId)
                .param("address", address)
                .param("subject", line.substring(0, Math.min(line.length(), LONGEST_SUBJECT)))
                .param("body", body)
                .param("purpose", purpose)
                .param("now", now)
                .update();
    }

    /** Whether mail with such a link waits for this account. */
    public boolean waits(long accountId, String purpose) {
        return jdbc.sql("SELECT COUNT(*) FROM mail WHERE account_id = ? AND purpose = ?")
                        .params(accountId, purpose)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What was to be sent to an address that no longer counts. */
    public void forget(long accountId) {
        jdbc.sql("DELETE FROM mail WHERE account_id = ?").param(accountId).update();
    }

    public long count() {
        return jdbc.sql("SELECT COUNT(*) FROM mail").query(Long.class).single();
    }

    List<Long> due(int most) {
        return jdbc.sql("""
                        SELECT id FROM mail
                        WHERE next_try <= :now AND (claimed IS NULL OR claimed < :dead)
                        ORDER BY next_try, id LIMIT :most""")
                .param("now", utc(clock.instant()))
                .param("dead", utc(clock.instant().minus(CLAIM)))
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /** Empty when another server has it, or it is gone. */
    Optional<Waiting> claim(long id) {
        var mine = jdbc.sql("""
                        UPDATE mail SET claimed = :now WHERE id = :id AND (claimed IS NULL OR claimed < :dead)""")
                .param("now", utc(clock.instant()))
                .param("dead", utc(clock.instant().minus(CLAIM)))
                .param("id", id)
                .update();
        return mine == 0
                ? Optional.empty()
                : jdbc.sql("SELECT * FROM mail WHERE id = ?")
                        .param(id)
                        .query((row, number) -> new Waiting(
                                row.getLong("id"),
                                row.getLong("account_id"),
                                row.getString("address"),
                                row.getString("subject"),
                                row.getString("body"),
                                row.getString("purpose"),
                                row.getObject("created", OffsetDateTime.class).toInstant(),
                                row.getInt("tries")))
                        .optional();
    }

    void remove(long id) {
        jdbc.sql("DELETE FROM mail WHERE id = ?").param(id).update();
    }

    void later(long id, Instant nextTry) {
        jdbc.sql("UPDATE mail SET claimed = NULL, tries = tries + 1, next_try = ? WHERE id = ?")
                .params(utc(nextTry), id)
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
