package org.scostudy.own;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A package as Anki exports it with its scheduling: cards, what was answered, and when each comes back. */
public final class AnkiDeck {

    private static final String TABLES = """
            CREATE TABLE col (id integer PRIMARY KEY, crt integer, models text, decks text);
            CREATE TABLE notes (id integer PRIMARY KEY, guid text, mid integer, tags text, flds text, data text);
            CREATE TABLE cards (id integer PRIMARY KEY, nid integer, did integer, ord integer, type integer,
                                queue integer, due integer, odue integer, odid integer);
            CREATE TABLE revlog (id integer PRIMARY KEY, cid integer, ease integer, ivl integer, factor integer,
                                 time integer, type integer);
            """;
    private static final String MODELS = """
            {"1":{"name":"Basic","type":0,"flds":[{"name":"Front"},{"name":"Back"}],
            "tmpls":[{"qfmt":"{{Front}}","afmt":"{{FrontSide}}<hr id=answer>{{Back}}"}]}}
            """;

    private record Answer(long card, Instant at, int ease, int interval) {}

    private record Note(String front, String back, @Nullable Integer due, boolean suspended) {}

    private final String name;
    private final Instant made;
    private final List<Note> notes = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    /** @param made when its collection was made; its days are counted from there */
    public AnkiDeck(String name, Instant made) {
        this.name = name;
        this.made = made;
    }

    /** A new card. */
    public AnkiDeck card(String front, String back) {
        notes.add(new Note(front, back, null, false));
        return this;
    }

    /** The last card was answered. @param interval in days, or in seconds below zero */
    public AnkiDeck answered(Instant at, int ease, int interval) {
        answers.add(new Answer(notes.size(), at, ease, interval));
        return this;
    }

    /** The last card is in review and comes back on the day of that moment. */
    public AnkiDeck due(Instant day) {
        Note last = notes.removeLast();
        int days = (int) Duration.between(made, day).toDays();
        notes.add(new Note(last.front(), last.back(), days, last.suspended()));
        return this;
    }

    public AnkiDeck suspended() {
        Note last = notes.removeLast();
        notes.add(new Note(last.front(), last.back(), last.due(), true));
        return this;
    }

    public Path in(Path folder) throws IOException, SQLException {
        Path collection = Files.createTempFile(folder, "collection", ".anki2");
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + collection)) {
            database.setAutoCommit(false);
            try (Statement statement = database.createStatement()) {
                statement.executeUpdate(TABLES);
            }
            insert(
                    database,
                    "INSERT INTO col VALUES (1, ?, ?, ?)",
                    made.getEpochSecond(),
                    MODELS,
                    "{\"7\":{\"name\":\"" + name + "\"}}");
            for (int i = 1; i <= notes.size(); i++) {
                Note note = notes.get(i - 1);
                insert(
                        database,
                        "INSERT INTO notes VALUES (?, ?, 1, '', ?, '')",
                        i,
                        name + "-" + i,
                        note.front() + "\u001F" + note.back());
                insert(
                        database,
                        "INSERT INTO cards VALUES (?, ?, 7, 0, ?, ?, ?, 0, 0)",
                        i,
                        i,
                        note.due() == null ? 0 : 2,
                        note.suspended() ? -1 : note.due() == null ? 0 : 2,
                        note.due() == null ? i : note.due());
            }
            for (Answer answer : answers) {
                insert(
                        database,
                        "INSERT INTO revlog VALUES (?, ?, ?, ?, 2500, 4000, 1)",
                        answer.at().toEpochMilli(),
                        answer.card(),
                        answer.ease(),
                        answer.interval());
            }
            database.commit();
        }
        Path file = folder.resolve(name + ".apkg");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("collection.anki2"));
            Files.copy(collection, zip);
            zip.putNextEntry(new ZipEntry("media"));
            zip.write("{}".getBytes(StandardCharsets.UTF_8));
        }
        Files.delete(collection);
        return file;
    }

    private static void insert(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}
