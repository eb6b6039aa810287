package org.scostudy.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.question.Markup;
import org.scostudy.question.exchange.anki.AnkiWriter;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.run.Incoming;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.QuestionReader.Ending;
import org.scostudy.question.markup.Rendered;

class HostileFileTest {

    private static final Limits SMALL =
            new Limits(5_000_000, 2_000_000, 100, 50, 50_000, 1_000, 30, 500, 10, 10_000, 20_000, 12, 20);
    private static final String CSV = "question,answer\nWhere is RATS?,Tashkent – «é»\n";

    private static Collected small(QuestionFormat format, byte[] content) {
        return Collected.of(format.reader(Collected.DESTINATION), "file", content, SMALL);
    }

    private static Collected small(QuestionFormat format, String content) {
        return small(format, content.getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class Encodings {

        @Test
        void are_told_by_their_mark_which_is_no_part_of_the_text() {
            Collected read = Collected.of(Formats.CSV, ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_16LE));
            assertThat(read.questions()).singleElement().satisfies(question -> {
                assertThat(question.stem()).isEqualTo("Where is RATS?");
                assertThat(question.interaction().key()).isEqualTo("Tashkent – «é»");
            });
            assertThat(read.told()).isEmpty();
        }

        @Test
        void other_than_UTF_8_are_read_as_Windows_1252_and_reported() {
            Collected read = Collected.of(Formats.CSV, CSV.getBytes(Charset.forName("windows-1252")));
            assertThat(read.questions().getFirst().interaction().key()).isEqualTo("Tashkent – «é»");
            assertThat(read.told()).singleElement().asString().startsWith("file:2: this is no text in UTF-8");
        }

        @Test
        void of_XML_are_believed() {
            String xml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><quiz><question type=\"truefalse\">"
                    + "<questiontext format=\"html\"><text>Ташкент</text></questiontext>"
                    + "<answer fraction=\"100\"><text>true</text></answer></question></quiz>";
            assertThat(Collected.of(Formats.MOODLE_XML, xml.getBytes(Charset.forName("windows-1251")))
                            .questions())
                    .extracting(org.scostudy.question.Question::stem)
                    .containsExactly("Ташкент");
        }

        @Test
        void mixed_line_ends_are_line_ends() {
            Collected read = Collected.of(Formats.AIKEN, "Where?\r\nA. Tashkent\rB. Astana\nANSWER: A\r\n\rx");
            assertThat(read.questions()).hasSize(1);
            assertThat(read.told()).singleElement().asString().startsWith("file:6:");
        }
    }

    @Nested
    class Sizes {

        @ParameterizedTest
        @FieldSource("org.scostudy.question.exchange.Formats#ALL")
        void a_file_over_the_limit_is_refused_unread(QuestionFormat format) {
            Collected read = small(format, new byte[5_000_001]);
            assertThat(read.ending).isEqualTo(Ending.STOPPED);
            assertThat(read.told())
                    .containsExactly(
                            "file: the file has 5,000,001 bytes, expected at most 5,000,000; split it into several files");
        }

        static Stream<QuestionFormat> formatsOfText() {
            return Formats.ALL.stream().filter(format -> format != Formats.ANKI);
        }

        @ParameterizedTest
        @MethodSource("formatsOfText")
        void one_endless_line_is_refused(QuestionFormat format) {
            String start = switch (format.id()) {
                case "json" -> "[{\"id\":\"";
                case "csv" -> "question,answer\n\"";
                case "gift" -> "q {";
                case "moodle-xml" -> "<quiz><question><text>";
                default -> "";
            };
            Collected read = small(format, start + "x".repeat(1_000_000));
            assertThat(read.ending).isEqualTo(Ending.STOPPED);
            assertThat(read.problems).hasSize(1);
        }

        @Test
        void a_text_over_the_limit_loses_its_question_alone() {
            Collected read = small(Formats.PAIRS, "front\t" + "x".repeat(2_000) + "\nRATS\tTashkent\n");
            assertThat(read.questions()).hasSize(1);
            assertThat(read.told())
                    .containsExactly("file:1: a text has 2,000 characters, expected at most 1,000; shorten it");
        }

        @Test
        void more_questions_than_allowed_stop_the_reading_at_their_line() {
            Collected read = small(Formats.PAIRS, "a\tb\n".repeat(10_000));
            assertThat(read.items).hasSize(500);
            assertThat(read.told()).singleElement().asString().startsWith("file:501: more than 500 questions");
        }

        @Test
        void a_million_lines_without_sense_end_after_some_problems() {
            Collected read = small(Formats.PAIRS, "x\n".repeat(1_000_000));
            assertThat(read.ending).isEqualTo(Ending.STOPPED);
            assertThat(read.problems).hasSizeLessThanOrEqualTo(21);
        }

        @Test
        void more_options_than_allowed_lose_the_question() {
            Collected read = small(Formats.GIFT, "Q {=a" + "~b".repeat(40) + "}\n");
            assertThat(read.told()).singleElement().asString().contains("parts, expected at most 30");
        }

        @Test
        void whoever_cancels_waits_no_longer() throws IOException {
            try (Collected collected = new Collected()) {
                Path file = Files.writeString(collected.mediaFolder().resolve("file"), "a\tb\n".repeat(100_000));
                collected.itemsUntilCancelled = 64;
                collected.read(Formats.PAIRS.reader(Collected.DESTINATION), file, Limits.STANDARD);
                assertThat(collected.ending).isEqualTo(Ending.CANCELLED);
                assertThat(collected.items).hasSizeLessThanOrEqualTo(128);
            }
        }
    }

    @Nested
    class Xml {

        private static String quiz(String inner) {
            return "<quiz><question type=\"truefalse\">" + inner + "</question></quiz>";
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                    "<!DOCTYPE quiz SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                    "<!DOCTYPE quiz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]>"
                })
        void with_a_document_type_is_refused(String type) {
            Collected read = small(
                    Formats.MOODLE_XML,
                    "<?xml version=\"1.0\"?>" + type + quiz("<questiontext><text>&x;&b;</text></questiontext>"));
            assertThat(read.ending).isEqualTo(Ending.STOPPED);
            assertThat(read.items).isEmpty();
            assertThat(read.told()).singleElement().asString().contains("document type");
        }

        @Test
        void nested_too_deep_is_refused() {
            assertThat(small(Formats.MOODLE_XML, quiz("<a>".repeat(3_000))).told())
                    .singleElement()
                    .asString()
                    .contains("nested deeper than 12");
        }

        @Test
        void that_breaks_off_gives_what_came_before_and_the_line() {
            String good = "<question type=\"essay\"><questiontext><text>Why?</text></questiontext></question>\n";
            Collected read = small(Formats.MOODLE_XML, "<quiz>\n" + good + "<question type=");
            assertThat(read.drafts()).hasSize(1);
            assertThat(read.told()).singleElement().asString().startsWith("file:3: this is no XML");
        }

        @Test
        void embeds_files_only_up_to_the_limit() {
            String picture = Base64.getEncoder().encodeToString(Arrays.copyOf(png(), 10_001));
            assertThat(small(
                                    Formats.MOODLE_XML,
                                    quiz("<questiontext><text>x</text><file name=\"../../x.png\" encoding=\"base64\">"
                                            + picture + "</file></questiontext>"))
                            .told())
                    .singleElement()
                    .asString()
                    .contains("more than 10,000 bytes");
        }
    }

    private static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0, 1, 2, 3};
    }

    @Nested
    class Html {

        private static final Rendered RENDERED = new Rendered("/media/");

        private static String shown(String html) {
            Collected read = Collected.of(Formats.GIFT, "[html]" + html.replaceAll("([={}~#:])", "\\\\$1") + "{=a}\n");
            return read.items.stream()
                    .map(item -> switch (item) {
                        case Incoming.Whole whole ->
                            RENDERED.html(
                                    whole.question().stem(), whole.question().markup());
                        case Incoming.Draft draft -> RENDERED.html(draft.stem(), draft.markup());
                    })
                    .findFirst()
                    .orElse("");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script>alert(1)</script>Hello <b>you</b>",
                    "<b onclick=\"alert(1)\">Hello</b>",
                    "<a href=\"javascript:alert(1)\">Hello</a>",
                    "<img src=x onerror=alert(1)>Hello",
                    "<svg><script>alert(1)</script></svg>Hello",
                    "<style>*{background:url(http://x)}</style>Hello",
                    "<iframe src=\"http://x\"></iframe>Hello",
                    "Hello ![x](javascript:alert(1)) [y](javascript:alert(1))"
                })
        void is_shown_without_what_runs_or_calls_home(String html) {
            assertThat(shown(html))
                    .contains("Hello")
                    .doesNotContain("<script", "<svg", "<style", "<iframe", "<img")
                    .doesNotContainPattern("<[^>]*(?:onclick|onerror|javascript:)");
        }

        @Test
        void keeps_its_form() {
            assertThat(shown("<p>H<sub>2</sub>O is <strong>wet</strong></p><ul><li>one</li><li>two</li></ul>"))
                    .contains("<sub>2</sub>", "<strong>wet</strong>", "<li>one</li>", "<ul>");
        }

        @Test
        void nested_ten_thousand_deep_is_read() {
            Collected read = Collected.of(Formats.GIFT, "[html]" + "<div><b>".repeat(10_000) + "Hello{=a}\n");
            assertThat(read.items).hasSizeLessThanOrEqualTo(1);
        }

        @Test
        void Markdown_nested_ten_thousand_deep_is_shown() {
            assertThat(RENDERED.html("*a _b ".repeat(10_000) + "_ *".repeat(10_000), Markup.MARKDOWN))
                    .contains("a");
            assertThat(RENDERED.html("> ".repeat(10_000) + "x", Markup.MARKDOWN))
                    .contains("x");
        }

        @Test
        void pictures_in_the_text_are_kept_under_names_of_ours() {
            String data = Base64.getEncoder().encodeToString(png());
            Collected read = Collected.of(
                    Formats.CSV,
                    "question,answer\n\"<img alt=\"\"Flag\"\" src=\"\"data:image/png;base64," + data
                            + "\"\"> Whose?\",Kazakhstan\n");
            assertThat(read.questions()).singleElement().satisfies(question -> {
                assertThat(question.media()).hasSize(1);
                assertThat(question.stem())
                        .isEqualTo("![Flag](media/%s) Whose?"
                                .formatted(question.media().getFirst()));
                assertThat(RENDERED.html(question.stem(), question.markup()))
                        .contains("<img src=\"/media/" + question.media().getFirst() + "\" alt=\"Flag\"");
            });
            assertThat(read.media()).hasSize(1);
        }
    }

    @Nested
    class Packages {

        private static byte[] zip(String name, byte[] content) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            }
            return bytes.toByteArray();
        }

        private static byte[] database(String... sql) throws IOException, SQLException {
            Path file = Files.createTempFile("hostile", ".db");
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = connection.createStatement()) {
                for (String each : sql) {
                    statement.executeUpdate(each);
                }
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        }

        @Test
        void that_unpack_to_a_thousand_times_their_size_are_refused() throws IOException {
            Collected read = small(Formats.ANKI, zip("collection.anki2", new byte[1_900_000]));
            assertThat(read.told()).singleElement().asString().contains("unpacks to more than 50 times its size");
        }

        @Test
        void that_unpack_to_more_than_allowed_are_refused() throws IOException {
            Collected read = small(Formats.ANKI, zip("collection.anki2", new byte[3_000_000]));
            assertThat(read.ending).isEqualTo(Ending.STOPPED);
        }

        @Test
        void with_more_files_than_allowed_are_refused() throws IOException {
            assertThat(small(Formats.ANKI, crowded("")).told())
                    .singleElement()
                    .asString()
                    .contains("the package holds 101 files, expected at most 100");
        }

        @Test
        void whose_comment_claims_fewer_files_are_refused_all_the_same() throws IOException {
            String falseEnd = "PK\5\6" + "\0".repeat(36);
            assertThat(small(Formats.ANKI, crowded(falseEnd)).told())
                    .singleElement()
                    .asString()
                    .contains("the package holds 101 files, expected at most 100");
        }

        private static byte[] crowded(String comment) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.setComment(comment);
                for (int file = 0; file < 101; file++) {
                    zip.putNextEntry(new ZipEntry(Integer.toString(file)));
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        }

        @Test
        void cut_short_are_refused() {
            byte[] whole = Sample.bytes(new AnkiWriter("Deck"), Sample.ofEveryKind());
            for (int end = 0; end < whole.length; end += 37) {
                Collected read = small(Formats.ANKI, Arrays.copyOf(whole, end));
                assertThat(read.ending).isEqualTo(Ending.STOPPED);
                assertThat(read.problems).hasSize(1);
            }
        }

        @Test
        void with_a_database_that_is_none_are_refused() throws IOException {
            Collected read = small(
                    Formats.ANKI, zip("collection.anki2", "SQLite format 3\0rubbish".getBytes(StandardCharsets.UTF_8)));
            assertThat(read.told()).singleElement().asString().contains("collection in the package is damaged");
        }

        @Test
        void with_views_for_tables_are_refused() throws IOException, SQLException {
            byte[] database = database(
                    "CREATE TABLE cards (id, nid, did, ord)",
                    "CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) "
                            + "SELECT id, 'g' AS guid, 1 AS mid, '' AS tags, 'x' AS flds, '' AS data FROM n");
            assertThat(small(Formats.ANKI, zip("collection.anki2", database)).told())
                    .singleElement()
                    .asString()
                    .contains("no plain tables of notes and cards");
        }

        @Test
        void never_write_where_their_names_lead() throws IOException {
            Collected read = small(Formats.ANKI, zip("../../collection.anki2", new byte[10]));
            assertThat(read.told()).singleElement().asString().contains("holds no collection");
            assertThat(read.media()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "# ", "#", "<a ", "<a>", "q ", " ", "* * ", "\\", "|", "{=a ", "/a", "a_1"})
    void lines_of_nothing_but_signs_are_read_to_their_end(String sign) {
        String line = sign.repeat(30_000);
        String text = "Q: goat" + line + "\nA: thorn" + line + "\n" + line + "\n";
        for (QuestionFormat format : List.of(Formats.PAIRS, Formats.CSV, Formats.GIFT, Formats.AIKEN)) {
            Collected read = Collected.of(
                    format.reader(Collected.DESTINATION),
                    "list.md",
                    text.getBytes(StandardCharsets.UTF_8),
                    Limits.STANDARD);
            assertThat(read.items.size() + read.problems.size()).isPositive();
        }
    }

    @Test
    void the_same_file_gives_the_same_names() {
        String gift = "What? {=a ~b}\n\nWhat? {=a ~c}\n\n// [id:own-1]\nWho? {=x ~y}\n";
        List<String> names = Collected.of(Formats.GIFT, gift).questions().stream()
                .map(question -> question.id() + " " + question.cards())
                .toList();
        assertThat(names).doesNotHaveDuplicates().last().isEqualTo("mine:own-1 [mine:own-1:answer]");
        assertThat(Collected.of(Formats.GIFT, gift).questions().stream()
                        .map(question -> question.id() + " " + question.cards())
                        .toList())
                .isEqualTo(names);
    }
}
