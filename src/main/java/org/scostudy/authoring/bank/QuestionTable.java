package org.scostudy.authoring.bank;

import static java.time.ZoneOffset.UTC;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.scostudy.question.BankSection;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows that lists show, one for each question, and the revision of them all. */
@Repository
public class QuestionTable {

    private final JdbcTemplate many;
    private final JdbcClient jdbc;

    public QuestionTable(JdbcTemplate jdbc) {
        this.many = jdbc;
        this.jdbc = JdbcClient.create(jdbc);
    }

    /** Gives the entries with their numbers, in the same order. */
    List<QuestionRow> add(List<QuestionRow> entries) {
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
                        Object[] values = RowValues.added(entries.get(i));
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
        List<QuestionRow> added = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Object number = keys.getKeyList().get(i).values().iterator().next();
            added.add(entries.get(i).withNumber(((Number) number).longValue()));
        }
        return added;
    }

    /** @return false when somebody else changed one of them, which then is no longer of the version before */
    boolean replace(List<QuestionRow> entries) {
        int[] rows =
                many.batchUpdate("""
                        UPDATE question
                        SET section = ?, kind = ?, level = ?, status = ?, author_id = ?, author = ?, version = ?, key_version = ?,
                            stem = ?, sought = ?, tags = ?, note = ?, hash = ?, findings = ?, changed = ?, revision = ?
                        WHERE number = ? AND version = ?
                        """, entries.stream().map(RowValues::changed).toList());
        return Arrays.stream(rows).allMatch(changed -> changed == 1);
    }

    public void status(long number, Status status, Instant now) {
        status(List.of(number), status, now);
    }

    public void status(List<Long> numbers, Status status, Instant now) {
        many.batchUpdate(
                "UPDATE question SET status = ?, changed = ?, revision = ? WHERE number = ?",
                numbers.stream()
                        .map(number -> new Object[] {status.name(), now.atOffset(UTC), RowValues.PENDING, number})
                        .toList());
    }

    public Optional<QuestionRow> find(long number) {
        return jdbc.sql("SELECT * FROM question WHERE number = ?")
                .param(number)
                .query(RowValues::read)
                .optional();
    }

    public Optional<QuestionRow> find(String id) {
        return jdbc.sql("SELECT * FROM question WHERE id = ?")
                .param(id)
                .query(RowValues::read)
                .optional();
    }

    /** At the end of each changing transaction: those who commit later get a higher number. */
    public void tellChange() {
        jdbc.sql("UPDATE question_bank SET revision = revision + 1 WHERE id = 1")
                .update();
        jdbc.sql("UPDATE question SET revision = ? WHERE revision = ?")
                .params(revision(), RowValues.PENDING)
                .update();
    }

    public long revision() {
        return jdbc.sql("SELECT revision FROM question_bank WHERE id = 1")
                .query(Long.class)
                .single();
    }

    void eachAfter(long revision, Consumer<QuestionRow> take) {
        jdbc.sql("SELECT * FROM question WHERE revision > ? ORDER BY number")
                .param(revision)
                .query(row -> {
                    take.accept(RowValues.read(row, 0));
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

    public void keep(BankSection section) {
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
}
