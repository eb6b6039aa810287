package org.scostudy.authoring.imports;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.authoring.bank.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What imports did, and how each reads tables. */
@Repository
public class ImportTable {

    /** @param undone absent as long as it counts */
    public record Past(
            long id,
            String file,
            String author,
            Instant at,
            int added,
            int updated,
            @Nullable Instant undone) {}

    /** @param versionBefore absent when the question was not there */
    record Item(long question, int version, @Nullable Integer versionBefore, Status statusBefore) {}

    private static final int LONGEST_NAME = 300;
    private static final int BATCH = 500;

    private final JdbcTemplate many;
    private final JdbcClient jdbc;

    public ImportTable(JdbcTemplate jdbc) {
        this.many = jdbc;
        this.jdbc = JdbcClient.create(jdbc);
    }

    public long add(String file, Learner author, Instant now) {
        var keys = new GeneratedKeyHolder();
        String name = file.length() <= LONGEST_NAME ? file : file.substring(0, LONGEST_NAME);
        jdbc.sql("INSERT INTO question_import (file, author_id, author, at, added, updated) VALUES (?, ?, ?, ?, 0, 0)")
                .params(name, author.id(), author.displayName(), now.atOffset(UTC))
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    /** How many there were, also of those that were undone. */
    public long count() {
        return jdbc.sql("SELECT COUNT(*) FROM question_import")
                .query(Long.class)
                .single();
    }

    public void counts(long id, int added, int updated) {
        jdbc.sql("UPDATE question_import SET added = ?, updated = ? WHERE id = ?")
                .params(added, updated, id)
                .update();
    }

    public void add(long id, Collection<Item> items) {
        many.batchUpdate("""
                        INSERT INTO question_import_item (import_id, question, version, version_before, status_before)
                        VALUES (?, ?, ?, ?, ?)
                        """, items, BATCH, (row, item) -> {
            row.setLong(1, id);
            row.setLong(2, item.question());
            row.setInt(3, item.version());
            row.setObject(4, item.versionBefore(), Types.INTEGER);
            row.setString(5, item.statusBefore().name());
        });
    }

    List<Item> items(long id) {
        return jdbc.sql("SELECT * FROM question_import_item WHERE import_id = ? ORDER BY question")
                .param(id)
                .query((row, _) -> new Item(
                        row.getLong("question"),
                        row.getInt("version"),
                        row.getObject("version_before", Integer.class),
                        Status.valueOf(row.getString("status_before"))))
                .list();
    }

    public Optional<Past> find(long id) {
        return past().stream().filter(past -> past.id() == id).findFirst();
    }

    /** The last hundred, newest first. */
    public List<Past> past() {
        return jdbc.sql("SELECT * FROM question_import ORDER BY id DESC LIMIT 100")
                .query((row, _) -> {
                    OffsetDateTime undone = row.getObject("undone", OffsetDateTime.class);
                    return new Past(
                            row.getLong("id"),
                            row.getString("file"),
                            row.getString("author"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getInt("added"),
                            row.getInt("updated"),
                            undone == null ? null : undone.toInstant());
                })
                .list();
    }

    public void undone(long id, Instant now) {
        jdbc.sql("UPDATE question_import SET undone = ? WHERE id = ?")
                .params(now.atOffset(UTC), id)
                .update();
    }

    Optional<String> columns(long author, String titles) {
        return jdbc.sql("SELECT roles FROM question_columns WHERE author_id = ? AND titles = ?")
                .params(author, titles)
                .query(String.class)
                .optional();
    }

    void columns(long author, String titles, String columns) {
        jdbc.sql("DELETE FROM question_columns WHERE author_id = ? AND titles = ?")
                .params(author, titles)
                .update();
        jdbc.sql("INSERT INTO question_columns (author_id, titles, roles) VALUES (?, ?, ?)")
                .params(author, titles, columns)
                .update();
    }
}
