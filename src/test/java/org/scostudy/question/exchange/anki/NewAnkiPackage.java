package org.scostudy.question.exchange.anki;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sqlite.Collation;

/** A package as newer Ankis make it, with a basic note that is asked both ways, a gapped one, and their answers. */
public final class NewAnkiPackage {

    private NewAnkiPackage() {}

    public static byte[] bytes(byte[] picture) throws IOException, SQLException {
        return zip(database(), picture);
    }

    /** With another first note, and a sound. */
    static byte[] spoken(String front, String back, String called, byte[] sound) throws IOException, SQLException {
        Path file = Files.createTempFile("anki", ".db");
        Files.write(file, database());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement note = connection.prepareStatement("UPDATE notes SET flds = ? WHERE id = 10");
                Statement statement = connection.createStatement()) {
            note.setString(1, front + "\u001F" + back);
            note.executeUpdate();
            statement.executeUpdate("DELETE FROM cards WHERE id > 20");
            statement.executeUpdate("DELETE FROM notes WHERE id > 10");
            statement.executeUpdate("DELETE FROM revlog");
        }
        byte[] database = Files.readAllBytes(file);
        Files.delete(file);
        return zip(database, called, sound);
    }

    public static byte[] zip(byte[] database, byte[] picture) throws IOException {
        return zip(database, "map.png", picture);
    }

    private static byte[] zip(byte[] database, String called, byte[] medium) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "collection.anki21b", database);
            entry(zip, "media", field(1, field(1, called.getBytes(StandardCharsets.UTF_8))));
            entry(zip, "0", medium);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Zstd.compress(content));
        zip.closeEntry();
    }

    public static byte[] database() throws IOException, SQLException {
        Path file = Files.createTempFile("anki", ".db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            Collation.create(connection, "unicase", new Collation() {
                @Override
                protected int xCompare(String one, String other) {
                    return one.compareToIgnoreCase(other);
                }
            });
            for (String sql : List.of(
                    "CREATE TABLE col (id, models, decks)",
                    "CREATE TABLE notes (id integer PRIMARY KEY, guid, mid, tags, flds, data)",
                    "CREATE TABLE cards (id integer PRIMARY KEY, nid, did, ord)",
                    "CREATE TABLE revlog (id integer PRIMARY KEY, cid, ease, ivl, time, type, factor)",
                    "CREATE TABLE notetypes (id integer PRIMARY KEY, name text COLLATE unicase, config blob)",
                    "CREATE TABLE fields (ntid, ord, name text COLLATE unicase, config blob)",
                    "CREATE TABLE templates (ntid, ord, name text COLLATE unicase, config blob)",
                    "CREATE TABLE decks (id integer PRIMARY KEY, name text COLLATE unicase)",
                    "CREATE UNIQUE INDEX idx_decks_name ON decks (name)",
                    "INSERT INTO col VALUES (1, '', '')",
                    "INSERT INTO decks VALUES (7, 'SCO' || char(31) || 'Bodies')",
                    "INSERT INTO fields VALUES (1, 0, 'Front', x''), (1, 1, 'Back', x''), (2, 0, 'Text', x'')",
                    "INSERT INTO notes VALUES (10, 'abc', 1, ' bodies ', 'RATS <img src=\"map.png\">' || char(31) "
                            + "|| 'Tashkent', ''), (11, 'k;)Q', 2, '', '{{c1::RATS::body}} sits in {{c2::<b>Tashkent</b>}}.', '')",
                    "INSERT INTO cards VALUES (20, 10, 7, 0), (21, 10, 7, 1), (22, 11, 7, 0), (23, 11, 7, 1)",
                    "INSERT INTO revlog VALUES (1700000000000, 20, 3, -600, 4000, 0, 0), "
                            + "(1700000600000, 20, 4, 5, 2500, 1, 2500), (1700000700000, 20, 0, 9, 0, 4, 0)")) {
                statement.executeUpdate(sql);
            }
            noteType(connection, 1, "Basic (and reversed card)", new byte[0]);
            noteType(connection, 2, "Cloze", new byte[] {8, 1});
            template(connection, 1, 0, "{{Front}}", "{{FrontSide}}<hr id=answer>{{Back}}");
            template(connection, 1, 1, "{{#Back}}{{Back}}{{/Back}}", "{{FrontSide}}<hr id=answer>{{Front}}");
            template(connection, 2, 0, "{{cloze:Text}}", "{{cloze:Text}}");
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    private static void noteType(Connection connection, int id, String name, byte[] config) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO notetypes VALUES (?, ?, ?)")) {
            insert.setInt(1, id);
            insert.setString(2, name);
            insert.setBytes(3, config);
            insert.executeUpdate();
        }
    }

    private static void template(Connection connection, int type, int number, String front, String back)
            throws SQLException, IOException {
        ByteArrayOutputStream config = new ByteArrayOutputStream();
        config.write(field(1, front.getBytes(StandardCharsets.UTF_8)));
        config.write(field(2, back.getBytes(StandardCharsets.UTF_8)));
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO templates VALUES (?, ?, 'Card', ?)")) {
            insert.setInt(1, type);
            insert.setInt(2, number);
            insert.setBytes(3, config.toByteArray());
            insert.executeUpdate();
        }
    }

    /** A field of Protocol Buffers that is shorter than 128 bytes. */
    private static byte[] field(int number, byte[] content) {
        byte[] field = new byte[content.length + 2];
        field[0] = (byte) (number << 3 | 2);
        field[1] = (byte) content.length;
        System.arraycopy(content, 0, field, 2, content.length);
        return field;
    }
}
