package org.scostudy.authoring;

import static java.time.ZoneOffset.UTC;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.scostudy.material.Level;
import org.scostudy.question.BankSection;
import org.scostudy.question.Interaction.Kind;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows that lists show, one for each question, and the revision of them all. */
@Repository
class QuestionTable {

    /** Marks rows of a transaction that has not told its revision yet. */
    private static final long PENDING = 0;

    private static final String TAG_END = "\n";

    private final JdbcTemplate many;
    private final JdbcClient jdbc;

    QuestionTable(JdbcTemplate jdbc) {
        this.many = jdbc;
        this.jdbc = JdbcClient.create(jdbc);
    }

    /** Gives the entries with their numbers, in the same order. */
    List<Entry> add(List<Entry> entries) {
        var keys = new GeneratedKeyHolder();
        many.batchUpdate(
                connection -> connection.prepareStatement("""
                        INSERT INTO question (id, section, kind, level, status, origin, author_id, author, version, key_version,
                                              stem, sought, tags, note, hash, findings, changed, revision)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, new String[] {"number"}),
                new BatchPreparedStatementSetter() {
                    @Override
                    public void setValues(PreparedStatement row, int i) throws SQLException {
                        Object[] values = values(entries.get(i));
                        for (int column = 0; column < values.length; column++) {
                            row.setObject(column + 1, values[column]);
                        }
                    }

                    @Override
                    public int getBatchSize() {
                        return entries.size();
                    }
                },
                keys);
        List<Entry> added = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Object number = keys.getKeyList().get(i).values().iterator().next();
            added.add(entries.get(i).withNumber(((Number) number).longValue()));
        }
        return added;
    }

    private static Object[] values(Entry entry) {
        return new Object[] {
            entry.id(),
            entry.section(),
            entry.kind().id(),
            entry.level().name(),
            entry.status().name(),
            entry.origin().name(),
            entry.authorId(),
            entry.author(),
            entry.version(),
            entry.keyVersion(),
            entry.stem(),
            entry.sought(),
            String.join(TAG_END, entry.tags()),
            entry.note(),
            entry.hash(),
            entry.findings(),
            entry.changed().atOffset(UTC),
            PENDING
        };
    }

    /** False when somebody else changed it after the version given. */
    boolean replace(Entry entry, int seenVersion) {
        return jdbc.sql("""
                        UPDATE question
                        SET section = ?, kind = ?, level = ?, status = ?, version = ?, key_version = ?, stem = ?, sought = ?,
                            tags = ?, note = ?, hash = ?, findings = ?, changed = ?, revision = ?
                        WHERE number = ? AND version = ?
                        """)
                        .params(
                                entry.section(),
                                entry.kind().id(),
                                entry.level().name(),
                                entry.status().name(),
                                entry.version(),
                                entry.keyVersion(),
                                entry.stem(),
                                entry.sought(),
                                String.join(TAG_END, entry.tags()),
                                entry.note(),
                                entry.hash(),
                                entry.findings(),
                                entry.changed().atOffset(UTC),
                                PENDING,
                                entry.number(),
                                seenVersion)
                        .update()
                == 1;
    }

    void status(long number, Status status, Instant now) {
        jdbc.sql("UPDATE question SET status = ?, changed = ?, revision = ? WHERE number = ?")
                .params(status.name(), now.atOffset(UTC), PENDING, number)
                .update();
    }

    Optional<Entry> find(long number) {
        return jdbc.sql("SELECT * FROM question WHERE number = ?")
                .param(number)
                .query(QuestionTable::entry)
                .optional();
    }

    Optional<Entry> find(String id) {
        return jdbc.sql("SELECT * FROM question WHERE id = ?")
                .param(id)
                .query(QuestionTable::entry)
                .optional();
    }

    /** At the end of each changing transaction: those who commit later get a higher number. */
    void tellChange() {
        jdbc.sql("UPDATE question_bank SET revision = revision + 1 WHERE id = 1")
                .update();
        jdbc.sql("UPDATE question SET revision = ? WHERE revision = ?")
                .params(revision(), PENDING)
                .update();
    }

    long revision() {
        return jdbc.sql("SELECT revision FROM question_bank WHERE id = 1")
                .query(Long.class)
                .single();
    }

    void eachAfter(long revision, Consumer<Entry> take) {
        jdbc.sql("SELECT * FROM question WHERE revision > ? ORDER BY number")
                .param(revision)
                .query(row -> {
                    take.accept(entry(row, 0));
                });
    }

    List<BankSection> sections() {
        return jdbc.sql("SELECT * FROM question_section ORDER BY pack, title, id")
                .query((row, _) -> new BankSection(
                        row.getString("id"),
                        row.getString("title"),
                        row.getString("pack"),
                        row.getString("pack_title")))
                .list();
    }

    void keep(BankSection section) {
        boolean known = jdbc.sql("UPDATE question_section SET title = ?, pack_title = ? WHERE id = ?")
                        .params(section.title(), section.packTitle(), section.id())
                        .update()
                == 1;
        if (!known) {
            jdbc.sql("INSERT INTO question_section (id, title, pack, pack_title) VALUES (?, ?, ?, ?)")
                    .params(section.id(), section.title(), section.pack(), section.packTitle())
                    .update();
        }
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        String tags = row.getString("tags");
        String stem = row.getString("stem");
        String sought = row.getString("sought");
        return new Entry(
                row.getLong("number"),
                row.getString("id"),
                row.getString("section"),
                kind(row.getString("kind")),
                Level.valueOf(row.getString("level")),
                Status.valueOf(row.getString("status")),
                Origin.valueOf(row.getString("origin")),
                row.getLong("author_id"),
                row.getString("author"),
                row.getInt("version"),
                row.getInt("key_version"),
                stem,
                sought + "\n" + Body.folded(row.getString("id") + "\n" + tags),
                Body.likeness(stem, sought),
                tags.isEmpty() ? List.of() : Arrays.asList(tags.split(TAG_END)),
                row.getString("note"),
                row.getString("hash"),
                row.getInt("findings"),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }

    private static Kind kind(String id) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no kind of question " + id));
    }
}
