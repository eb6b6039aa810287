package org.scostudy.question.exchange.anki;

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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package of any age with one card and one sound, which is called "a&amp;b: 50%.mp3". */
public final class SpokenAnkiPackage {

    public enum Age {
        OF_2012("collection.anki2"),
        OF_2018("collection.anki21"),
        OF_2022("collection.anki21b");

        private final String collection;

        Age(String collection) {
            this.collection = collection;
        }
    }

    private static final String SOUND = "a&b: 50%.mp3";

    private SpokenAnkiPackage() {}

    public static byte[] bytes(Age age, String front, String back, byte[] sound) throws IOException, SQLException {
        if (age == Age.OF_2022) {
            return NewAnkiPackage.spoken(front, back, SOUND, sound);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, age.collection, database(front, back));
            entry(zip, "media", ("{\"0\":\"" + SOUND + "\"}").getBytes(StandardCharsets.UTF_8));
            entry(zip, "0", sound);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] database(String front, String back) throws IOException, SQLException {
        Path file = Files.createTempFile("anki", ".db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE col (id, models, decks)");
            statement.executeUpdate("CREATE TABLE notes (id integer PRIMARY KEY, guid, mid, tags, flds, data)");
            statement.executeUpdate("CREATE TABLE cards (id integer PRIMARY KEY, nid, did, ord)");
            statement.executeUpdate("INSERT INTO cards VALUES (20, 10, 1, 0)");
            statement.executeUpdate("""
                    INSERT INTO col VALUES (1, '{"1":{"name":"Basic","type":0,"flds":[{"name":"Front","ord":0},{"name":"Back","ord":1}],
                    "tmpls":[{"name":"Card 1","ord":0,"qfmt":"{{Front}}","afmt":"{{FrontSide}}<hr id=answer>{{Back}}"}]}}',
                    '{"1":{"name":"Default"}}')
                    """);
            try (PreparedStatement note =
                    connection.prepareStatement("INSERT INTO notes VALUES (10, 'abc', 1, '', ?, '')")) {
                note.setString(1, front + "\u001F" + back);
                note.executeUpdate();
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }
}
