package org.scostudy.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.anki.NewAnkiPackage;
import org.scostudy.question.exchange.csv.Columns;
import org.scostudy.question.exchange.csv.CsvReader;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.pairs.PairsReader;
import org.scostudy.question.exchange.run.Ids;
import org.scostudy.question.exchange.run.Incoming;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.PastReview;
import org.scostudy.question.exchange.run.Problem;

/** What comes out of files as people and other programs write them. */
class ReaderTest {

    static final Path CORPUS = Path.of("src/test/resources/import/corpus");

    private static Collected corpus(QuestionFormat format, String name) throws IOException {
        return Collected.of(format, Files.readAllBytes(CORPUS.resolve(name)));
    }

    private static List<Kind> kinds(Collected read) {
        return read.questions().stream().map(Question::kind).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "all.gift,gift",
        "all.aiken.txt,aiken",
        "all.csv,csv",
        "all.tsv,csv",
        "all.txt,pairs",
        "all.xml,moodle-xml",
        "all.qti.xml,qti"
    })
    void formats_are_recognised(String name, String format) throws IOException {
        assertThat(Formats.of(CORPUS.resolve(name)).map(QuestionFormat::id)).contains(format);
    }

    @Nested
    class Gift {

        @Test
        void every_kind_is_read() throws IOException {
            Collected read = corpus(Formats.GIFT, "all.gift");
            assertThat(kinds(read))
                    .containsExactly(
                            Kind.CHOICE,
                            Kind.MULTIPLE_RESPONSE,
                            Kind.TRUE_FALSE,
                            Kind.TRUE_FALSE,
                            Kind.NUMERIC,
                            Kind.MATCHING,
                            Kind.CHOICE,
                            Kind.CHOICE);
            assertThat(read.drafts())
                    .extracting(Incoming.Draft::kind)
                    .containsExactly("typed", "numeric", "essay", "description");
            assertThat(read.sections).singleElement().satisfies(section -> {
                assertThat(section.id()).isEqualTo("mine/bodies");
                assertThat(section.title()).isEqualTo("Bodies");
            });
        }

        @Test
        void ids_tags_and_form_are_kept() throws IOException {
            Question first = corpus(Formats.GIFT, "all.gift").questions().getFirst();
            assertThat(first.id()).isEqualTo("mine:rats-seat");
            assertThat(first.cards()).containsExactly(new CardId("mine:rats-seat:answer"));
            assertThat(first.tags()).containsExactly("bodies", "two words");
            assertThat(first.markup()).isEqualTo(Markup.MARKDOWN);
            assertThat(first.stem()).isEqualTo("Where does the **anti-terrorist** structure sit?");
            assertThat(first.explanation()).isEqualTo("The two bodies sit in two capitals.");
        }

        @Test
        void a_missing_brace_is_told_with_the_line_to_mend() throws IOException {
            assertThat(corpus(Formats.GIFT, "all.gift").told())
                    .containsExactly(
                            "file:5: wrong answers take marks away there; with us they earn nothing",
                            "file:46: missing '}' after the answers of \"What is missing here?{ =a ~b\","
                                    + " expected '}'; add it at the end of line 47");
        }

        @Test
        void shares_of_the_mark_make_a_draft_with_the_question_in_it() throws IOException {
            Incoming.Draft typed = corpus(Formats.GIFT, "all.gift").drafts().getFirst();
            assertThat(Collected.notes(typed))
                    .containsExactly("'Uzbekistan' earns 50 % of the mark; with us it is wrong");
            assertThat(typed.asFarAsRead()).isNotNull();
            assertThat(typed.stem()).isEqualTo("The Regional Anti-Terrorist Structure sits in _____.");
        }
    }

    @Test
    void Aiken_forgives_brackets_blank_lines_and_small_letters() throws IOException {
        Collected read = corpus(Formats.AIKEN, "all.aiken.txt");
        assertThat(kinds(read)).containsExactly(Kind.CHOICE, Kind.CHOICE, Kind.MULTIPLE_RESPONSE, Kind.CHOICE);
        assertThat(read.questions().get(1).explanation()).isEqualTo("All must agree.");
        assertThat(read.told())
                .containsExactly("file:22: the question has no line with its answer, expected ANSWER: and a letter;"
                        + " add it after the last option");
    }

    @Nested
    class Tables {

        @Test
        void of_others_are_understood_by_their_titles() throws IOException {
            Collected read = corpus(Formats.CSV, "all.csv");
            assertThat(kinds(read))
                    .containsExactly(
                            Kind.CHOICE,
                            Kind.MULTIPLE_RESPONSE,
                            Kind.TRUE_FALSE,
                            Kind.TYPED,
                            Kind.NUMERIC,
                            Kind.BASIC,
                            Kind.CHOICE,
                            Kind.CHOICE);
            assertThat(read.drafts())
                    .singleElement()
                    .satisfies(draft -> assertThat(Collected.notes(draft))
                            .containsExactly("a table cannot say how 'essay' is answered"));
            assertThat(read.questions().getLast().stem()).isEqualTo("=cmd|' /C calc'!A0");
        }

        @Test
        void without_titles_can_be_mapped_by_hand() {
            Columns columns = new Columns(
                    '|',
                    Columns.FirstRow.A_QUESTION,
                    List.of(Columns.Role.IGNORED, Columns.Role.ANSWER, Columns.Role.QUESTION));
            Collected read = Collected.of(
                    new CsvReader(Collected.DESTINATION, columns),
                    "file",
                    "1|Tashkent|Where is RATS?".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    Limits.STANDARD);
            assertThat(read.questions()).singleElement().satisfies(question -> {
                assertThat(question.stem()).isEqualTo("Where is RATS?");
                assertThat(question.interaction().key()).isEqualTo("Tashkent");
            });
        }

        @Test
        void a_quote_that_stays_open_is_told_where_it_opened() {
            assertThat(Collected.of(Formats.CSV, "question,answer\na,b\n\"c,d\n")
                            .told())
                    .singleElement()
                    .asString()
                    .startsWith("file:3: the quote opened in line 3 is never closed");
        }

        @Test
        void a_quote_may_stay_open_after_a_cell_of_several_lines_and_many_rows() {
            Collected read =
                    Collected.of(Formats.CSV, "question,answer\n" + "a,b\n".repeat(1_200) + "\"x\r\ny\",\"c,d\n");
            assertThat(read.questions()).hasSize(1_200);
            assertThat(read.told())
                    .singleElement()
                    .asString()
                    .startsWith("file:1202: the quote opened in line 1203 is never closed");
        }

        @Test
        void keep_what_stands_beside_a_quote_and_lines_within_a_cell() {
            Collected read = Collected.of(Formats.CSV, "question,answer\r\n\"a\"b\"c,5\"\r\r\"d\r\ne\"\"\",f");
            assertThat(read.questions())
                    .extracting(
                            Question::stem, question -> question.interaction().key())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("ab\"c", "5\""),
                            org.assertj.core.groups.Tuple.tuple("d\ne\"", "f"));
            assertThat(read.told()).isEmpty();
        }
    }

    @Test
    void pasted_lines_are_cards() throws IOException {
        assertThat(corpus(Formats.PAIRS, "all.txt").questions())
                .extracting(question ->
                        question.stem() + "=" + question.interaction().key())
                .containsExactly("Secretariat=Beijing", "RATS=Tashkent", "Founded=2001", "Members as of 2009=six");
        Collected own = Collected.of(
                new PairsReader(Collected.DESTINATION, new PairsReader.Separators("::", ";;")),
                "file",
                "a::b;;c::d".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Limits.STANDARD);
        assertThat(own.questions()).hasSize(2);
    }

    @Test
    void Moodle_questions_of_every_type_are_read() throws IOException {
        Collected read = corpus(Formats.MOODLE_XML, "all.xml");
        assertThat(read.problems).allMatch(problem -> problem.gravity() == Problem.Gravity.NOTICE);
        assertThat(kinds(read))
                .containsExactly(
                        Kind.CHOICE,
                        Kind.MULTIPLE_RESPONSE,
                        Kind.TRUE_FALSE,
                        Kind.TYPED,
                        Kind.NUMERIC,
                        Kind.MATCHING,
                        Kind.ORDERING,
                        Kind.TYPED,
                        Kind.CHOICE,
                        Kind.NUMERIC,
                        Kind.CHOICE,
                        Kind.CHOICE);
        Question first = read.questions().getFirst();
        assertThat(first.id()).isEqualTo("mine:seat-1");
        assertThat(first.stem())
                .isEqualTo("Where does *RATS* sit? ![A map](media/%s)"
                        .formatted(first.media().getFirst()));
        assertThat(read.media()).hasSize(1);
        assertThat(read.questions().get(7).stem())
                .isEqualTo("RATS sits in _____, the Secretariat in Beijing; members: 6.");
    }

    @Test
    void newer_Anki_packages_are_read_with_pictures_and_answers() throws IOException, SQLException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0, 1};
        Collected read = Collected.of(Formats.ANKI, NewAnkiPackage.bytes(png));
        assertThat(read.told()).isEmpty();
        assertThat(read.sections).extracting(section -> section.title()).containsExactly("SCO::Bodies");
        assertThat(read.questions())
                .extracting(Question::id)
                .containsExactly(
                        "mine:abc/card-1",
                        "mine:abc/card-2",
                        "mine:" + Ids.of("k;)Q") + "/gap-1",
                        "mine:" + Ids.of("k;)Q") + "/gap-2");
        assertThat(read.questions().get(2).stem()).isEqualTo("_____ (body) sits in **Tashkent**.");
        assertThat(((Interaction.Recall) read.questions().get(3).interaction()).key())
                .isEqualTo("Tashkent");
        assertThat(read.questions().getFirst().media()).hasSize(1);
        assertThat(read.reviews)
                .extracting(PastReview::card, PastReview::grade, PastReview::interval)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new CardId("mine:abc:card-1"), 3, Duration.ofMinutes(10)),
                        org.assertj.core.groups.Tuple.tuple(new CardId("mine:abc:card-1"), 4, Duration.ofDays(5)));
    }
}
