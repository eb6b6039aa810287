package org.scostudy.question.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Interaction.Pair;
import org.scostudy.question.Question;

/** Items of QTI 2, alone and in packages. */
class QtiTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0, 1};

    static String list(String... items) {
        return "<manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\"><resources>"
                + Stream.of(items)
                        .map(item -> "<resource identifier=\"i\" type=\"imsqti_item_xmlv2p1\" href=\"" + item + "\"/>")
                        .collect(Collectors.joining())
                + "</resources></manifest>";
    }

    /** Names and contents in turn, after the list. */
    static byte[] zip(byte[] list, Object... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("imsmanifest.xml"));
            zip.write(list);
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(String.valueOf(files[i])));
                zip.write(
                        files[i + 1] instanceof byte[] raw
                                ? raw
                                : String.valueOf(files[i + 1]).getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String item(String declared, String body) {
        return "<?xml version=\"1.0\"?>\n<!DOCTYPE assessmentItem>\n<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p2\""
                + " identifier=\"herd\" title=\"Herd\">" + declared + "<itemBody>" + body
                + "</itemBody></assessmentItem>";
    }

    private static String declared(String cardinality, String type, String... right) {
        return "<responseDeclaration identifier=\"R\" cardinality=\"" + cardinality + "\" baseType=\"" + type
                + "\"><correctResponse>"
                + Arrays.stream(right)
                        .map(each -> "<value>" + each + "</value>")
                        .collect(Collectors.joining())
                + "</correctResponse></responseDeclaration>";
    }

    private static String choices(String... choices) {
        StringBuilder all =
                new StringBuilder("<choiceInteraction responseIdentifier=\"R\"><prompt>Who <b>eats</b>?</prompt>");
        for (int i = 0; i < choices.length; i++) {
            all.append("<simpleChoice identifier=\"c")
                    .append(i)
                    .append("\">")
                    .append(choices[i])
                    .append("</simpleChoice>");
        }
        return all + "</choiceInteraction>";
    }

    private static Collected read(String declared, String body) {
        return Collected.of(Formats.QTI, item(declared, body));
    }

    private static Question only(Collected read) {
        assertThat(read.drafts()).isEmpty();
        assertThat(read.questions()).hasSize(1);
        return read.questions().getFirst();
    }

    private static List<String> notes(Collected read) {
        assertThat(read.questions()).isEmpty();
        return read.drafts().stream()
                .flatMap(draft -> Collected.notes(draft).stream())
                .toList();
    }

    @Nested
    class A_choice {

        @Test
        void has_its_prompt_its_options_and_what_is_said_to_them() {
            Question question = only(read(
                    declared("single", "identifier", "c1"),
                    "<p>Look.</p>"
                            + choices(
                                    "yak<feedbackInline outcomeIdentifier=\"F\" identifier=\"c0\" showHide=\"show\">It rests.</feedbackInline>",
                                    "goat &amp; <i>kid</i>",
                                    "<pre><code>a\n  b</code></pre>")));
            assertThat(question.id()).isEqualTo("mine:herd");
            assertThat(question.stem()).isEqualTo("Look.\n\nWho **eats**?");
            assertThat(question.interaction().options())
                    .containsExactly(
                            new Option("yak", false, "It rests."),
                            new Option("goat \\& *kid*", true, null),
                            new Option("```\na\n  b\n```", false, null));
        }

        @Test
        void of_several_has_several_right_ones() {
            Question question =
                    only(read(declared("multiple", "identifier", "c0", "c2"), choices("goat", "moss", "yak")));
            assertThat(question.kind()).isEqualTo(Kind.MULTIPLE_RESPONSE);
            assertThat(question.interaction().options())
                    .extracting(Option::right)
                    .containsExactly(true, false, true);
        }

        @Test
        void between_true_and_false_is_a_judgement() {
            Question question = only(read(declared("single", "identifier", "c1"), choices("True", "False")));
            assertThat(question.interaction()).isEqualTo(new Interaction.TrueFalse(false, null));
        }

        @Test
        void without_a_key_is_a_draft() {
            assertThat(notes(read("<responseDeclaration identifier=\"R\" cardinality=\"single\"/>", choices("a", "b"))))
                    .containsExactly("none of its options is right");
        }

        @Test
        void whose_wrong_options_earn_something_is_a_draft() {
            String declared =
                    "<responseDeclaration identifier=\"R\" cardinality=\"single\" baseType=\"identifier\"><correctResponse>"
                            + "<value>c0</value></correctResponse><mapping><mapEntry mapKey=\"c0\" mappedValue=\"2\"/>"
                            + "<mapEntry mapKey=\"c1\" mappedValue=\"1\"/></mapping></responseDeclaration>";
            assertThat(notes(read(declared, choices("goat", "kid", "moss"))))
                    .containsExactly("'kid' earns 50 % of the mark; with us it is wrong");
        }
    }

    @Test
    void gaps_become_a_question_each() throws IOException {
        Collected read = Collected.of(Formats.QTI, Files.readAllBytes(ReaderTest.CORPUS.resolve("all.qti.xml")));
        assertThat(read.questions())
                .extracting(Question::id, Question::kind, Question::stem)
                .containsExactly(
                        Tuple.tuple("mine:herd-1/gap-1", Kind.CHOICE, "The _____ eats thorn for 3.5 days."),
                        Tuple.tuple("mine:herd-1/gap-3", Kind.NUMERIC, "The goat & kid eats thorn for _____ days."));
        assertThat(read.questions().getLast().interaction())
                .isEqualTo(new Interaction.Numeric(new BigDecimal("3.5"), new BigDecimal("0.5"), null));
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.stem()).isEqualTo("The goat & kid eats _____ for 3.5 days.");
            assertThat(Collected.notes(draft)).containsExactly("'moss*' earns 50 % of the mark; with us it is wrong");
        });
        assertThat(read.told()).singleElement().asString().contains("wrong answers take marks away");
    }

    @Test
    void words_may_be_typed() {
        Collected read = read(
                declared("single", "string", "thorn", "thorns"),
                "<p>Goats eat <textEntryInteraction responseIdentifier=\"R\"/>.</p>");
        assertThat(((Interaction.Typed) only(read).interaction()).accepted()).containsExactly("thorn", "thorns");
        assertThat(only(read).stem()).isEqualTo("Goats eat _____.");
        assertThat(read.told()).singleElement().asString().contains("capital letters may have been told apart");
    }

    @Test
    void orders_and_pairs_come_as_they_are() {
        assertThat(only(read(
                                declared("ordered", "identifier", "b", "a"),
                                "<orderInteraction responseIdentifier=\"R\"><simpleChoice identifier=\"a\">rest</simpleChoice>"
                                        + "<simpleChoice identifier=\"b\">graze</simpleChoice></orderInteraction>"))
                        .interaction())
                .isEqualTo(new Interaction.Ordering(List.of("graze", "rest")));
        String sets = "<matchInteraction responseIdentifier=\"R\"><simpleMatchSet>"
                + "<simpleAssociableChoice identifier=\"g\">goat</simpleAssociableChoice><simpleAssociableChoice identifier=\"y\">yak</simpleAssociableChoice>"
                + "</simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier=\"t\">thorn</simpleAssociableChoice>"
                + "<simpleAssociableChoice identifier=\"s\">salt</simpleAssociableChoice><simpleAssociableChoice identifier=\"x\">tea</simpleAssociableChoice>"
                + "</simpleMatchSet></matchInteraction>";
        assertThat(only(read(declared("multiple", "directedPair", "g t", "y s"), sets))
                        .interaction())
                .isEqualTo(new Interaction.Matching(
                        List.of(new Pair("goat", "thorn"), new Pair("yak", "salt")), List.of("tea")));
        assertThat(notes(read(declared("multiple", "directedPair", "g t", "g s"), sets)))
                .containsExactly("not each on its left belongs to exactly one on its right");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Only words.</p> | a description asks nothing",
                "<hotspotInteraction responseIdentifier='R'><prompt>Where?</prompt></hotspotInteraction> | there is no kind like 'hotspotInteraction'",
                "<p>n <printedVariable identifier='N'/></p><extendedTextInteraction responseIdentifier='R'/> | drawn anew",
                "<p><m:math xmlns:m='x'><m:mi>x</m:mi></m:math></p><extendedTextInteraction responseIdentifier='R'/> | math",
                "<extendedTextInteraction responseIdentifier='R'/><extendedTextInteraction responseIdentifier='S'/> | several things at once",
                "<p><img src='goat.png' alt='goat'/></p><extendedTextInteraction responseIdentifier='R'/> | goat.png"
            })
    void what_cannot_be_asked_comes_as_a_draft(String body, String said) {
        assertThat(notes(read("", body))).anySatisfy(note -> assertThat(note).contains(said));
    }

    @Nested
    class A_package {

        @Test
        void holds_items_and_their_pictures_wherever_they_are() throws IOException {
            String item = item(
                    declared("single", "identifier", "c0"),
                    "<p><img src=\"../media/the%20goat.png\" alt=\"goat\"/></p>" + choices("goat", "yak"));
            Collected read = Collected.of(
                    Formats.QTI,
                    zip(
                            list("items/one.xml", "items/gone.xml", "items/no.xml")
                                    .getBytes(UTF_8),
                            "items/one.xml",
                            item,
                            "items/no.xml",
                            "<assessmentTest/>",
                            "media/the goat.png",
                            PNG));
            assertThat(only(read).media()).hasSize(1);
            assertThat(read.media()).hasSize(1);
            assertThat(read.told())
                    .satisfiesExactly(
                            gone -> assertThat(gone).startsWith("file: items/gone.xml: the package lists this item"),
                            no -> assertThat(no).startsWith("file: items/no.xml: this is no item of QTI"));
        }

        @Test
        void may_list_its_items_among_the_files_of_a_test() throws IOException {
            String list =
                    "<manifest><resources><resource type=\"imsqti_test_xmlv2p2\" href=\"test.xml\"><file href=\"test.xml\"/>"
                            + "<file href=\"one/one.xml\"/><file href=\"goat.png\"/></resource></resources></manifest>";
            Collected read = Collected.of(
                    Formats.QTI,
                    zip(
                            list.getBytes(UTF_8),
                            "test.xml",
                            "<assessmentTest/>",
                            "one/one.xml",
                            item(declared("single", "identifier", "c1"), choices("yak", "goat"))));
            assertThat(only(read).interaction().key()).isEqualTo("goat");
            assertThat(read.told()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "..\\\\x.xml", "a/../../x.xml"})
        void leads_nowhere_outside(String address) throws IOException {
            Collected read = Collected.of(Formats.QTI, zip(list(address).getBytes(UTF_8)));
            assertThat(read.items).isEmpty();
            assertThat(read.told()).singleElement().asString().contains("does not hold it");
            Collected picture = Collected.of(
                    Formats.QTI,
                    zip(list("i.xml").getBytes(UTF_8), "i.xml", item("", "<p><img src=\"" + address + "\"/></p>")));
            assertThat(picture.media()).isEmpty();
            assertThat(picture.drafts()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE assessmentItem [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><assessmentItem><itemBody>&x;</itemBody></assessmentItem>",
                "<!DOCTYPE assessmentItem SYSTEM \"http://127.0.0.1/x.dtd\"><assessmentItem/>",
                "<assessmentItem><itemBody>",
                "<assessmentItem/>"
            })
    void broken_and_hostile_items_are_told(String item) {
        Collected read = Collected.of(Formats.QTI, item);
        assertThat(read.items).isEmpty();
        assertThat(read.told()).hasSize(1);
    }
}
