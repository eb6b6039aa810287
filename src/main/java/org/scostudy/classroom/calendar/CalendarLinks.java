package org.scostudy.classroom.calendar;

import static java.time.ZoneOffset.UTC;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.LearnerRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Secret addresses under which learners' calendars fetch due dates and reminders to study. A calendar cannot sign in, so
 * whoever knows the address sees them, and nothing else; a new one makes the former useless.
 */
@Repository
public class CalendarLinks {

    private static final int SECRET_BYTES = 20;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Absent until the learner asks for one. */
    Optional<String> of(long learner) {
        return jdbc.sql("SELECT secret FROM calendar_link WHERE learner_id = ?")
                .param(learner)
                .query(String.class)
                .optional();
    }

    @Transactional
    public String renew(long learner) {
        LocalTime remindAt = remindAt(learner).orElse(null);
        remove(learner);
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        jdbc.sql("INSERT INTO calendar_link (learner_id, secret, made, remind_at) VALUES (?, ?, ?, ?)")
                .params(learner, secret, clock.instant().atOffset(UTC))
                .param(remindAt)
                .update();
        return secret;
    }

    /** The time of the learner's day at which the calendar reminds of studying; absent: not at all. */
    Optional<LocalTime> remindAt(long learner) {
        return jdbc.sql("SELECT remind_at FROM calendar_link WHERE learner_id = ? AND remind_at IS NOT NULL")
                .param(learner)
                .query(LocalTime.class)
                .optional();
    }

    /** Of those who have an address. */
    void remind(long learner, @Nullable LocalTime at) {
        jdbc.sql("UPDATE calendar_link SET remind_at = ? WHERE learner_id = ?")
                .param(at)
                .param(learner)
                .update();
    }

    void remove(long learner) {
        jdbc.sql("DELETE FROM calendar_link WHERE learner_id = ?")
                .param(learner)
                .update();
    }

    Optional<Long> learner(String secret) {
        return jdbc.sql("SELECT learner_id FROM calendar_link WHERE secret = ?")
                .param(secret)
                .query(Long.class)
                .optional();
    }

    @EventListener
    void on(LearnerRemoved removed) {
        remove(removed.learnerId());
    }
}
