package org.scostudy.account.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps what was done: adds, reads, and forgets names after a while. Nothing else is ever changed. */
@Component
public class AuditLog {

    private static final int LONGEST_DETAIL = 200;
    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration names;

    /** @param names for how long entries hold names and addresses */
    public AuditLog(JdbcClient jdbc, Clock clock, @Value("${sco.audit.names:365d}") Duration names) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.names = names;
    }

    public Duration namesKeptFor() {
        return names;
    }

    /** Joins the transaction in which it is done: what is taken back was not done. */
    public void add(By by, Act act, @Nullable Learner subject, @Nullable String detail) {
        var actor = by instanceof By.Person(var learner) ? learner : null;
        jdbc.sql("""
                        INSERT INTO audit_entry (at, act, origin, actor_id, actor_name, subject_id, subject_name, detail)
                        VALUES (:at, :act, :origin, :actorId, :actorName, :subjectId, :subjectName, :detail)""")
                .param("at", utc(clock.instant()))
                .param("act", act.name())
                .param("origin", by.origin().name())
                .param("actorId", actor == null ? null : actor.id())
                .param("actorName", actor == null ? null : actor.displayName())
                .param("subjectId", subject == null ? null : subject.id())
                .param("subjectName", subject == null ? null : subject.displayName())
                .param("detail", detail == null ? null : detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)))
                .update();
    }

    /** By somebody whose number may mean another person by now, as after a restore. */
    public void addByName(String actor, Act act, @Nullable String detail) {
        jdbc.sql("""
                        INSERT INTO audit_entry (at, act, origin, actor_name, detail)
                        VALUES (:at, :act, :origin, :actor, :detail)""")
                .param("at", utc(clock.instant()))
                .param("act", act.name())
                .param("origin", By.Origin.PERSON.name())
                .param("actor", actor)
                .param("detail", detail)
                .update();
    }

    /**
     * Newest first.
     *
     * @param before the entries after this one in that order; {@code Long.MAX_VALUE} for the first ones
     */
    public List<AuditEntry> page(AuditFilter filter, long before, int most) {
        var conditions = new ArrayList<>(List.of("e.id < :before"));
        if (filter.act() != null) {
            conditions.add("e.act = :act");
        }
        if (filter.from() != null) {
            conditions.add("e.at >= :from");
        }
        if (!filter.name().isBlank()) {
            conditions.add("""
                    (LOWER(COALESCE(a.sign_in_name, e.actor_name)) LIKE :name ESCAPE '!'
                     OR LOWER(COALESCE(s.sign_in_name, e.subject_name)) LIKE :name ESCAPE '!')""");
        }
        return jdbc.sql("""
                        SELECT e.id, e.at, e.act, e.origin, e.detail,
                               COALESCE(a.sign_in_name, e.actor_name) AS actor,
                               COALESCE(s.sign_in_name, e.subject_name) AS subject
                        FROM audit_entry e
                        LEFT JOIN account a ON a.id = e.actor_id
                        LEFT JOIN account s ON s.id = e.subject_id
                        WHERE %s
                        ORDER BY e.id DESC
                        LIMIT :most""".formatted(String.join(" AND ", conditions)))
                .param("before", before)
                .param("act", filter.act() == null ? null : filter.act().name())
                .param("from", filter.from() == null ? null : utc(filter.from()))
                .param("name", filter.pattern())
                .param("most", most)
                .query(AuditLog::entry)
                .list();
    }

    /** All of them, newest first, a thousand at a time. */
    public void each(AuditFilter filter, Consumer<AuditEntry> each) {
        var before = Long.MAX_VALUE;
        List<AuditEntry> page;
        do {
            page = page(filter, before, AT_ONCE);
            page.forEach(each);
            before = page.isEmpty() ? before : page.getLast().id();
        } while (page.size() == AT_ONCE);
    }

    /** Soon after each start and then daily. Of accounts that are still there the entries go on to show the name. */
    @Scheduled(initialDelay = 40, fixedDelay = 24 * 60 * 60, timeUnit = TimeUnit.SECONDS)
    @SchedulerLock(name = "audit-names")
    void forgetNames() {
        jdbc.sql("""
                        UPDATE audit_entry
                        SET actor_name = NULL, subject_name = NULL,
                            detail = CASE WHEN act = 'SIGN_IN_LIMIT' THEN NULL ELSE detail END
                        WHERE at < :limit
                          AND (actor_name IS NOT NULL OR subject_name IS NOT NULL
                               OR (act = 'SIGN_IN_LIMIT' AND detail IS NOT NULL))""").param("limit", utc(clock.instant().minus(names))).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Act.valueOf(row.getString("act")),
                By.Origin.valueOf(row.getString("origin")),
                row.getString("actor"),
                row.getString("subject"),
                row.getString("detail"));
    }
}
