package org.scostudy.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.anki.NewAnkiPackage;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.QuestionReader.Ending;

/** A file is what its bytes and its structure say, whatever it is called and whatever words are in it. */
class ForeignFilesTest {

    @TempDir
    private Path folder;

    private Collected read(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        QuestionFormat format = Formats.of(file).orElseThrow();
        return Collected.of(format.reader(Collected.DESTINATION), name, content, Limits.STANDARD);
    }

    private void assertNamed(Collected read, String what) {
        assertThat(read.ending).isEqualTo(Ending.STOPPED);
        assertThat(read.items).isEmpty();
        assertThat(read.told()).singleElement().asString().contains(what);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                String[] parts = entry.split("=", 2);
                zip.putNextEntry(new ZipEntry(parts[0]));
                zip.write(parts[1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "imsmanifest.xml=<manifest><resource type='imsqti_xmlv1p2'/></manifest> | QTI",
                "imsmanifest.xml=<manifest xmlns='http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1'/> | Common Cartridge",
                "h5p.json={} | H5P",
                "cards.xml=<mnemosyne/> | Mnemosyne",
                "word/document.xml=x | Word",
                "xl/workbook.xml=x | Excel",
                "moodle_backup.xml=x | Moodle course",
                "goat.gift=Who? {} | packed archive"
            })
    void packages_are_named_by_what_is_in_them(String entry, String what) throws IOException {
        for (String name : List.of("deck.zip", "quiz.csv", "deck.gift")) {
            assertNamed(read(name, zip(entry)), what);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 {=a ~b} | PDF",
                "<?xml version=\"1.0\"?><questestinterop><item>{=a ~b}</item></questestinterop> | QTI",
                "<assessmentTest xmlns=\"x\" title=\"<quiz\"/> | QTI",
                "<!DOCTYPE html><html><body>a - b</body></html> | web page",
                "<SuperMemoCollection><Count>1</Count></SuperMemoCollection> | SuperMemo",
                "<openSM2sync number_of_entries=\"1\"/> | Mnemosyne",
                "<?xml version=\"1.0\"?><MOODLE_BACKUP><INFO/></MOODLE_BACKUP> | backup of a Moodle course",
                "<?xml version=\"1.0\"?><question type=\"essay\"/> | <question>",
                "[('goat', 'koza'), ('yak', 'jak')] | values of a program",
                "{\"cards\": [{\"front\": \"goat\"}]} | values of a program",
                "<?xml version=\"1.0\"?><goats/> | not of Moodle"
            })
    void texts_are_named_by_how_they_begin(String text, String what) throws IOException {
        for (String name : List.of("list.txt", "list.csv", "list.gift")) {
            assertNamed(read(name, text.getBytes(StandardCharsets.UTF_8)), what);
        }
    }

    @Test
    void pictures_and_bytes_are_no_text() throws IOException {
        assertNamed(
                read("list.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0, 1}), "picture");
        assertNamed(read("list.csv", new byte[] {1, 2, 3, 4, 'a', ',', 'b', 0, 5, 6}), "no text");
    }

    @Test
    void a_database_alone_is_read_where_it_is_a_collection() throws IOException, SQLException {
        assertThat(read("collection.anki21", NewAnkiPackage.database()).items).hasSize(4);
        Path other = folder.resolve("other.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE notes (id integer, flds text)");
            statement.executeUpdate("INSERT INTO notes VALUES (1, 'goat - thorn = {=a ~b}')");
        }
        assertNamed(read("collection.anki2", Files.readAllBytes(other)), "SQLite database");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Herds {#herds}\n\nCall `herd {}` and {name}.\n",
                "# Herds\n\n```\nfunction graze() {}\nif (a) {=b ~c}\n```\n",
                "goats() {}\n"
            })
    void Markdown_and_programs_with_braces_are_no_GIFT(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.md"), text);
        assertThat(Formats.of(file)).isNotEqualTo(java.util.Optional.of(Formats.GIFT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who?{=goat ~yak}",
                "Goats eat.{T}",
                "How many?{#3:1}",
                "Write.{}",
                "::x::Write {\n}",
                "Who? {~%50%a ~%50%b}"
            })
    void GIFT_is_told_without_its_name(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list"), text);
        assertThat(Formats.of(file)).contains(Formats.GIFT);
    }

    @Test
    void questions_in_text_stay_what_they_are() throws IOException {
        assertThat(read("list.txt", "goat\tthorn\n".getBytes(StandardCharsets.UTF_16LE))
                        .questions())
                .extracting(Question::stem)
                .containsExactly("goat");
    }
}
