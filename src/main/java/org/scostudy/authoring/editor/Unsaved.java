package org.scostudy.authoring.editor;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.scostudy.account.LearnerRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What authors typed and have not saved yet, so that a closed tab or a dead server loses nothing. */
@Component
public class Unsaved {

    /** @param version the version of the question that it began from */
    public record Kept(int version, String form) {}

    /**
     * A new question that was begun.
     *
     * @param key stands for its number, which it has yet to get
     */
    public record Begun(long key, Instant at, String stem) {}

    private static final int LONGEST = 200_000;
    private static final int MOST_BEGUN = 5;
    private static final int MOST_READ = 50;
    /** Addresses and scripts carry numbers up to here without loss. */
    private static final long KEYS = 1L << 53;

    private static final JsonMapper JSON = JsonMapper.shared();

    private record Held(long author, long key) {}

    private final Set<Held> held = ConcurrentHashMap.newKeySet();

    private final JdbcClient jdbc;
    private final Clock clock;

    public Unsaved(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For a new question of its own: two tabs with one each do not write over each other. Never that of a saved one. */
    static long newKey() {
        return -ThreadLocalRandom.current().nextLong(1, KEYS);
    }

    /**
     * Somebody is writing it in a tab that is open: it is not offered in another one.
     *
     * @return to be run when the tab is left
     */
    Runnable hold(long author, long key) {
        Held one = new Held(author, key);
        held.add(one);
        return () -> held.remove(one);
    }

    /** New questions that the author has not saved and that are open in no tab, the newest first. */
    List<Begun> begun(long author) {
        return jdbc
                .sql("""
                        SELECT question, at, form FROM question_unsaved
                        WHERE author_id = ? AND question <= 0
                        ORDER BY at DESC
                        FETCH FIRST ? ROWS ONLY
                        """)
                .params(author, MOST_READ)
                .query((row, _) -> new Begun(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), stem(row.getString(3))))
                .list()
                .stream()
                .filter(begun -> !held.contains(new Held(author, begun.key())))
                .limit(MOST_BEGUN)
                .toList();
    }

    private static String stem(String form) {
        try {
            return JSON.readTree(form).path("stem").asString("");
        } catch (JacksonException unreadable) {
            return "";
        }
    }

    /** @param question its number; of a new one its key */
    public void keep(long author, long question, int version, String form) {
        if (form.length() > LONGEST) {
            return;
        }
        boolean known = jdbc.sql(
                                "UPDATE question_unsaved SET version = ?, form = ?, at = ? WHERE author_id = ? AND question = ?")
                        .params(version, form, clock.instant().atOffset(UTC), author, question)
                        .update()
                == 1;
        if (!known) {
            jdbc.sql("INSERT INTO question_unsaved (author_id, question, version, form, at) VALUES (?, ?, ?, ?, ?)")
                    .params(author, question, version, form, clock.instant().atOffset(UTC))
                    .update();
        }
    }

    public Optional<Kept> find(long author, long question) {
        return jdbc.sql("SELECT version, form FROM question_unsaved WHERE author_id = ? AND question = ?")
                .params(author, question)
                .query((row, _) -> new Kept(row.getInt(1), row.getString(2)))
                .optional();
    }

    void forget(long author, long question) {
        jdbc.sql("DELETE FROM question_unsaved WHERE author_id = ? AND question = ?")
                .params(author, question)
                .update();
    }

    @EventListener
    void forget(LearnerRemoved removed) {
        jdbc.sql("DELETE FROM question_unsaved WHERE author_id = ?")
                .param(removed.learnerId())
                .update();
        jdbc.sql("DELETE FROM question_columns WHERE author_id = ?")
                .param(removed.learnerId())
                .update();
    }
}
