package org.scostudy.question.exchange.anki;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.scostudy.question.exchange.format.AnsweredCards;
import org.sqlite.SQLiteConnection;

/** The SQLite database inside a package, in Anki's schema 11. */
record AnkiOwnCollection(String deck, List<AnkiOwnNote> notes, AnsweredCards past) {

    private static final String TABLES = """
            CREATE TABLE col (
                id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
                ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL,
                conf text NOT NULL, models text NOT NULL, decks text NOT NULL, dconf text NOT NULL,
                tags text NOT NULL);
            CREATE TABLE notes (
                id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
                usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL,
                csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
            CREATE TABLE cards (
                id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
                mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL,
                due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL,
                lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL,
                flags integer NOT NULL, data text NOT NULL);
            CREATE TABLE revlog (
                id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
                ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL,
                type integer NOT NULL);
            CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
            CREATE INDEX ix_notes_usn ON notes (usn);
            CREATE INDEX ix_notes_csum ON notes (csum);
            CREATE INDEX ix_cards_usn ON cards (usn);
            CREATE INDEX ix_cards_nid ON cards (nid);
            CREATE INDEX ix_cards_sched ON cards (did, queue, due);
            CREATE INDEX ix_revlog_usn ON revlog (usn);
            CREATE INDEX ix_revlog_cid ON revlog (cid);
            """;

    /** Made in memory, so that no file is left behind. */
    byte[] bytes() throws SQLException {
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            memory.setAutoCommit(false);
            try (Statement statement = memory.createStatement()) {
                statement.executeUpdate(TABLES);
            }
            insertCollection(memory);
            insertNotes(memory);
            new AnkiOwnCards(memory, past).insert(notes);
            memory.commit();
            return memory.unwrap(SQLiteConnection.class).serialize("main");
        }
    }

    private void insertCollection(Connection memory) throws SQLException {
        try (PreparedStatement insert = memory.prepareStatement("""
                INSERT INTO col (id, crt, mod, scm, ver, dty, usn, ls, conf, models, decks, dconf, tags)
                VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')
                """)) {
            insert.setLong(1, AnkiOwnSettings.SECOND);
            insert.setLong(2, AnkiOwnSettings.SECOND * 1000);
            insert.setLong(3, AnkiOwnSettings.SECOND * 1000);
            insert.setString(4, AnkiOwnSettings.configuration());
            insert.setString(5, AnkiOwnSettings.noteTypes());
            insert.setString(6, AnkiOwnSettings.decks(deck));
            insert.setString(7, AnkiOwnSettings.deckOptions());
            insert.executeUpdate();
        }
    }

    private void insertNotes(Connection memory) throws SQLException {
        try (PreparedStatement insert = memory.prepareStatement("""
                INSERT INTO notes (id, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data)
                VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, ?)
                """)) {
            for (AnkiOwnNote note : notes) {
                insert.setLong(1, note.id());
                insert.setString(2, note.guid());
                insert.setLong(3, note.type().id());
                insert.setLong(4, AnkiOwnSettings.SECOND);
                insert.setString(5, note.tags());
                insert.setString(6, String.join("\u001F", note.fields()));
                insert.setString(7, note.sortText());
                insert.setLong(8, note.checksum());
                insert.setString(9, note.data().toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
