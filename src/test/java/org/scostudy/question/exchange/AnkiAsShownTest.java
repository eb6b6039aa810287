package org.scostudy.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import tools.jackson.databind.json.JsonMapper;

/** Notes of other people's packages, as Anki shows them. */
class AnkiAsShownTest {

    private static Collected read(int cloze, String front, String back, List<String> values, long... answered) {
        try {
            Path file = Files.createTempFile("shown", ".db");
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = connection.createStatement()) {
                for (String sql : List.of(
                        "CREATE TABLE col (id, models, decks)",
                        "CREATE TABLE notes (id integer PRIMARY KEY, guid, mid, tags, flds, data)",
                        "CREATE TABLE cards (id integer PRIMARY KEY, nid, did, ord)",
                        "CREATE TABLE revlog (id integer PRIMARY KEY, cid, ease, ivl, time, type, factor)",
                        "INSERT INTO cards SELECT 20, 10, 1, 0 WHERE " + (cloze == 0))) {
                    statement.executeUpdate(sql);
                }
                List<Map<String, String>> fields = List.of("A", "B", "C").stream()
                        .map(name -> Map.of("name", name))
                        .toList();
                String models = JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "5",
                                Map.of(
                                        "name",
                                        "Herds",
                                        "type",
                                        cloze,
                                        "flds",
                                        fields,
                                        "tmpls",
                                        List.of(Map.of("qfmt", front, "afmt", back)))));
                try (var col = connection.prepareStatement("INSERT INTO col VALUES (1, ?, '{}')");
                        var note = connection.prepareStatement("INSERT INTO notes VALUES (10, 'g', 5, '', ?, '')");
                        var review =
                                connection.prepareStatement("INSERT INTO revlog VALUES (?, 20, 3, 3, 10, 1, 2500)")) {
                    col.setString(1, models);
                    col.executeUpdate();
                    note.setString(1, String.join("\u001F", values));
                    note.executeUpdate();
                    for (long at : answered) {
                        review.setLong(1, at);
                        review.executeUpdate();
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("collection.anki2"));
                zip.write(Files.readAllBytes(file));
            }
            Files.delete(file);
            return Collected.of(Formats.ANKI, bytes.toByteArray());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"furigana:A, 山 (やま)と川 (かわ)", "kana:A, やまとかわ", "kanji:A, 山と川", "text:A, 山[やま]と 川[かわ]", "A, 山[やま]と 川[かわ]"
    })
    void readings_stand_where_the_filter_says(String field, String shown) {
        Collected read = read(0, "{{" + field + "}}", "{{B}}", List.of("山[やま]と 川[かわ]", "x", ""));
        assertThat(read.questions()).extracting(Question::stem).containsExactly(shown);
    }

    @Test
    void a_gap_may_be_asked_for_on_several_cards() {
        Collected read = read(1, "{{cloze:A}}", "{{cloze:A}}", List.of("{{c1,2::Goats}} eat {{c2::thorn}}", "", ""));
        assertThat(read.questions()).extracting(Question::stem).containsExactly("_____ eat thorn", "_____ eat _____");
    }

    @ParameterizedTest
    @CsvSource({
        "{{A}}{{type:B}}, {{FrontSide}}<hr id=answer>{{B}}<br>{{C}}",
        "{{A}}{{type:B}}, {{A}}<hr id=answer>{{type:B}}<div>{{C}}</div>",
        "{{A}}{{type:nc:B}}, {{FrontSide}}{{C}}",
        "{{A}}{{type:B}}, {{A}}<br>{{C}}"
    })
    void what_is_typed_keeps_its_explanation(String front, String back) {
        Collected read = read(0, front, back, List.of("Who eats?", "goat", "They <b>climb</b>."));
        assertThat(read.questions()).singleElement().satisfies(question -> {
            assertThat(((Interaction.Typed) question.interaction()).accepted()).containsExactly("goat");
            assertThat(question.explanation()).contains("They **climb**.");
        });
    }

    @Test
    void a_front_that_is_repeated_above_a_line_is_no_part_of_the_back() {
        Collected read = read(0, "{{A}}", "{{A}}<hr>{{B}}", List.of("Who eats?", "the goat", ""));
        assertThat(read.questions())
                .extracting(question -> question.interaction().key())
                .containsExactly("the goat");
        assertThat(read(0, "{{A}}", "{{B}}<hr>{{C}}", List.of("Who eats?", "the goat", "always"))
                        .questions())
                .extracting(question -> question.interaction().key())
                .containsExactly("the goat\n\nalways");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{A}}<div class=x style=\"visibility: hidden\">{{B}}<div>{{C}}</div></div>",
                "{{A}}<span style='color:red;display:none'>{{B}}</span>",
                "{{A}}<p hidden>{{B}}</p>",
                "{{A}}{{hint:B}}"
            })
    void what_is_hidden_gives_nothing_away(String front) {
        Collected read = read(0, front, "{{FrontSide}}<hr id=answer>{{B}}", List.of("Who eats?", "goat", "no"));
        assertThat(read.questions()).extracting(Question::stem).containsExactly("Who eats?");
    }

    @Test
    void a_script_that_changes_what_is_seen_makes_a_draft() {
        Collected read = read(
                0,
                "{{A}}<i id=b>{{B}}</i><script>document.getElementById('b').innerHTML = ''</script>",
                "{{B}}",
                List.of("Who eats?", "goat", ""));
        assertThat(read.drafts())
                .singleElement()
                .satisfies(draft -> assertThat(Collected.notes(draft))
                        .containsExactly(
                                "a script of its template changes what is seen; see what should stand on each side"));
    }

    @Test
    void answers_of_no_past_are_left_out_and_counted() {
        long now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toEpochMilli();
        Collected read = read(
                0,
                "{{A}}",
                "{{B}}",
                List.of("Who?", "goat", ""),
                5,
                now - 1_000_000,
                now + 86_400_000L * 400,
                4_102_444_800_000L);
        assertThat(read.reviews).hasSize(1);
        assertThat(read.told()).singleElement().asString().contains("3 answers given elsewhere lie");
    }
}
