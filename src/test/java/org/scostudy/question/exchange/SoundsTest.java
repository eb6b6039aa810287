package org.scostudy.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.exchange.anki.SpokenAnkiPackage;
import org.scostudy.question.exchange.run.Ids;
import org.scostudy.question.exchange.run.Incoming;

class SoundsTest {

    private static final byte[] MP3 = HexFormat.of().parseHex("49443304000000000000fffb9064");
    private static final String NAME = HexFormat.of().formatHex(Ids.sha256().digest(MP3), 0, 16) + ".mp3";
    private static final String SHOWN = "![sound](media/" + NAME + ")";

    @Nested
    class On_Anki_cards {

        @ParameterizedTest
        @EnumSource(SpokenAnkiPackage.Age.class)
        void are_kept_and_stand_where_they_stood(SpokenAnkiPackage.Age age) throws IOException, SQLException {
            try (Collected read = Collected.of(
                    Formats.ANKI, SpokenAnkiPackage.bytes(age, "Astana [sound:a&amp;b: 50%.mp3]", "capital", MP3))) {
                assertThat(read.told()).isEmpty();
                assertThat(read.drafts()).isEmpty();
                assertThat(read.questions()).singleElement().satisfies(question -> {
                    assertThat(question.stem()).isEqualTo("Astana " + SHOWN);
                    assertThat(question.media()).containsExactly(NAME);
                });
                assertThat(read.media())
                        .singleElement()
                        .satisfies(file -> assertThat(file).hasFileName(NAME).hasBinaryContent(MP3));
            }
        }

        @Test
        void may_be_all_that_a_side_has() throws IOException, SQLException {
            try (Collected read = Collected.of(
                    Formats.ANKI,
                    SpokenAnkiPackage.bytes(
                            SpokenAnkiPackage.Age.OF_2012, "[sound:a&amp;b: 50%.mp3]", "Astana", MP3))) {
                assertThat(read.questions())
                        .singleElement()
                        .satisfies(question -> assertThat(
                                        Segment.plain(((Interaction.Recall) question.interaction()).front()))
                                .isEqualTo(SHOWN));
            }
        }

        @Test
        void that_are_not_there_make_a_draft_that_says_so() throws IOException, SQLException {
            try (Collected read = Collected.of(
                    Formats.ANKI,
                    SpokenAnkiPackage.bytes(SpokenAnkiPackage.Age.OF_2012, "Astana [sound:b c.mp3]", "capital", MP3))) {
                assertThat(read.drafts())
                        .singleElement()
                        .satisfies(draft -> assertThat(Collected.notes(draft))
                                .containsExactly(
                                        "the sound 'b c.mp3' is not in the file, or not of a type that can be played"));
            }
        }

        @Test
        void that_are_no_sounds_whatever_their_name_are_not_kept() throws IOException, SQLException {
            byte[] page = "<script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            try (Collected read = Collected.of(
                    Formats.ANKI,
                    SpokenAnkiPackage.bytes(
                            SpokenAnkiPackage.Age.OF_2012, "Astana [sound:a&amp;b: 50%.mp3]", "capital", page))) {
                assertThat(read.media()).isEmpty();
                assertThat(read.drafts()).hasSize(1);
            }
        }
    }

    @Nested
    class In_Moodle_XML {

        private static final String FILE = "<file name=\"an anthem.mp3\" path=\"/\" encoding=\"base64\">"
                + Base64.getEncoder().encodeToString(MP3) + "</file>";

        private static List<Question> read(String format, String text) {
            String xml =
                    "<quiz><question type=\"shortanswer\"><name><text>q</text></name><questiontext format=\"" + format
                            + "\"><text><![CDATA[" + text + "]]></text>" + FILE
                            + "</questiontext><answer fraction=\"100\"><text>Astana</text></answer></question></quiz>";
            return Collected.of(Formats.MOODLE_XML, xml).questions();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<p>Whose? <audio controls src=\"@@PLUGINFILE@@/an%20anthem.mp3\" title=\"An anthem\">no</audio></p>",
                    "<p>Whose? <audio controls=\"true\" title=\"An anthem\"><source src=\"@@PLUGINFILE@@/an%20anthem.mp3\">"
                            + "@@PLUGINFILE@@/an%20anthem.mp3</audio></p>",
                    "<p>Whose? <a href=\"@@PLUGINFILE@@/an%20anthem.mp3\">An anthem</a></p>"
                })
        void players_and_links_to_embedded_files_are_sounds(String html) {
            assertThat(read("html", html)).singleElement().satisfies(question -> {
                assertThat(question.stem()).isEqualTo("Whose? ![An anthem](media/" + NAME + ")");
                assertThat(question.media()).containsExactly(NAME);
            });
        }

        @Test
        void in_Markdown_a_link_is_a_sound() {
            assertThat(read("markdown", "Whose? [An anthem](@@PLUGINFILE@@/an%20anthem.mp3)"))
                    .extracting(Question::stem)
                    .containsExactly("Whose? ![An anthem](media/" + NAME + ")");
        }

        @Test
        void links_into_the_web_stay_links() {
            assertThat(read("html", "<p>Whose? <a href=\"https://example.org/a.mp3\">An anthem</a></p>"))
                    .extracting(Question::stem)
                    .containsExactly("Whose? [An anthem](<https://example.org/a.mp3>)");
        }

        @Test
        void one_that_is_missing_makes_a_draft() {
            String xml = "<quiz><question type=\"shortanswer\"><questiontext format=\"html\"><text>Whose? "
                    + "&lt;audio src=\"@@PLUGINFILE@@/x.mp3\"&gt;&lt;/audio&gt;</text></questiontext>"
                    + "<answer fraction=\"100\"><text>Astana</text></answer></question></quiz>";
            Collected read = Collected.of(Formats.MOODLE_XML, xml);
            assertThat(read.drafts())
                    .singleElement()
                    .satisfies(draft -> assertThat(Collected.notes(draft)).anyMatch(note -> note.contains("x.mp3")));
        }
    }

    @Test
    void within_the_text_as_data_they_are_kept_too() {
        String data = Base64.getEncoder().encodeToString(MP3);
        Collected read = Collected.of(
                Formats.CSV,
                "question,answer\n\"<audio title=\"\"An anthem\"\" src=\"\"data:audio/mpeg;base64," + data
                        + "\"\"></audio> Whose?\",Astana\n");
        assertThat(Stream.concat(
                        read.questions().stream(), read.drafts().stream().map(Incoming.Draft::asFarAsRead)))
                .singleElement()
                .satisfies(
                        question -> assertThat(question.stem()).isEqualTo("![An anthem](media/" + NAME + ") Whose?"));
    }
}
