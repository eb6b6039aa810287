package org.scostudy.question.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.Sample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnkiWriterTest {

    private static final AnkiWriter ANKI = new AnkiWriter("Deck \"quoted\"");

    @TempDir
    Path folder;

    private static Map<String, byte[]> unzipped(List<Question> questions) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Sample.bytes(ANKI, questions)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /** Every row as texts. */
    private List<List<String>> rows(List<Question> questions, String query) throws Exception {
        byte[] collection = unzipped(questions).getOrDefault("collection.anki2", new byte[0]);
        Path file = Files.write(folder.resolve("collection.anki2"), collection);
        List<List<String>> found = new ArrayList<>();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                found.add(row);
            }
        }
        return found;
    }

    private List<String> fields(Question question) throws Exception {
        return List.of(rows(List.of(question), "SELECT flds FROM notes")
                .getFirst()
                .getFirst()
                .split("\u001F", -1));
    }

    @Test
    void a_package_is_a_zip_of_a_database_and_no_media() throws Exception {
        Map<String, byte[]> files = unzipped(Sample.ofEveryKind());
        assertThat(files.keySet()).containsExactly("collection.anki2", "media");
        assertThat(new String(files.getOrDefault("media", new byte[0]), StandardCharsets.UTF_8))
                .isEqualTo("{}");
    }

    @Test
    void the_tables_are_those_of_schema_11() throws Exception {
        assertThat(rows(Sample.ofEveryKind(), "PRAGMA integrity_check")).containsExactly(List.of("ok"));
        assertThat(rows(Sample.ofEveryKind(), "SELECT ver FROM col")).containsExactly(List.of("11"));
        assertThat(columns("col"))
                .containsExactly(
                        "id", "crt", "mod", "scm", "ver", "dty", "usn", "ls", "conf", "models", "decks", "dconf",
                        "tags");
        assertThat(columns("notes"))
                .containsExactly("id", "guid", "mid", "mod", "usn", "tags", "flds", "sfld", "csum", "flags", "data");
        assertThat(columns("cards"))
                .containsExactly(
                        "id", "nid", "did", "ord", "mod", "usn", "type", "queue", "due", "ivl", "factor", "reps",
                        "lapses", "left", "odue", "odid", "flags", "data");
        assertThat(columns("revlog"))
                .containsExactly("id", "cid", "usn", "ease", "ivl", "lastIvl", "factor", "time", "type");
        assertThat(columns("graves")).containsExactly("usn", "oid", "type");
    }

    private List<String> columns(String table) throws Exception {
        return rows(List.of(), "SELECT name FROM pragma_table_info('%s')".formatted(table)).stream()
                .map(List::getFirst)
                .toList();
    }

    @Test
    void every_note_has_a_known_type_and_as_many_fields_and_every_card_a_note_and_a_deck() throws Exception {
        List<String> col = rows(Sample.ofEveryKind(), "SELECT models, decks, dconf, conf FROM col")
                .getFirst();
        JsonNode types = JsonMapper.shared().readTree(col.get(0));
        JsonNode decks = JsonMapper.shared().readTree(col.get(1));
        for (List<String> note : rows(Sample.ofEveryKind(), "SELECT mid, flds FROM notes")) {
            JsonNode type = types.get(note.get(0));
            assertThat(note.get(1).split("\u001F", -1)).hasSize(type.get("flds").size());
        }
        for (List<String> card : rows(Sample.ofEveryKind(), "SELECT did, nid IN (SELECT id FROM notes) FROM cards")) {
            assertThat(decks.get(card.get(0)).get("name").asString()).isEqualTo("Deck \"quoted\"");
            assertThat(card.get(1)).isEqualTo("1");
        }
        assertThat(JsonMapper.shared().readTree(col.get(2)).get("1").get("new").isObject())
                .isTrue();
        assertThat(JsonMapper.shared().readTree(col.get(3)).isObject()).isTrue();
    }

    @Test
    void a_card_becomes_one_note_in_its_first_wording() throws Exception {
        Question first = Sample.of("1", "sco:f:place", "Where?", Sample.basic("Tashkent"), null, null);
        Question second = Sample.of("2", "sco:f:place", "In which city?", Sample.basic("Tashkent"), null, null);
        assertThat(rows(List.of(first, second), "SELECT sfld FROM notes")).containsExactly(List.of("Where?"));
        assertThat(Sample.leftOut(ANKI, List.of(first, second)))
                .containsExactly("left out 1 basic question: a note stands for a card, in its first wording");
    }

    @Test
    void a_reworded_card_keeps_its_guid_and_ids() throws Exception {
        String query = "SELECT notes.id, guid, cards.id FROM notes JOIN cards ON nid = notes.id";
        Question before = Sample.of("1", "sco:f:place", "Where?", Sample.basic("Tashkent"), null, null);
        Question after = Sample.of("2", "sco:f:place", "In which city?", Sample.basic("Tashkent"), null, null);
        Question other = Sample.of("3", "sco:g:place", "Where?", Sample.basic("Beijing"), null, null);
        assertThat(rows(List.of(before), query))
                .isEqualTo(rows(List.of(other, after), query + " ORDER BY due DESC LIMIT 1"));
    }

    @Test
    void fields_show_exactly_the_text_and_the_source() throws Exception {
        List<String> fields = fields(Sample.of("q", Sample.NASTY, Sample.typed(Sample.NASTY)));
        assertThat(fields.get(0))
                .contains("&lt;script&gt;", "&#123;braces&#125;", "&#91;sound:a.mp3&#93;", "Қазақстан 🐉")
                .doesNotContain("<script>", "{{", "[sound");
        assertThat(fields.get(1)).isEqualTo(fields.get(0));
        assertThat(fields.get(2)).isEqualTo("Because.<br>In short (box.1): What the box says.");
    }

    @Test
    void a_cloze_hides_the_key_alone() throws Exception {
        assertThat(fields(Sample.of("q", "In _____.", Sample.cloze("In {{c1::", "Tash::kent}}", ".")))
                        .getFirst())
                .isEqualTo("In &#123;&#123;c1::{{c1::Tash&#58;&#58;kent&#125;&#125;}}.");
    }

    @Test
    void tags_name_section_and_level_and_hold_no_spaces() throws Exception {
        assertThat(rows(Sample.ofEveryKind().subList(0, 1), "SELECT tags FROM notes"))
                .containsExactly(List.of(" sco::box level::remember two_words "));
    }
}
