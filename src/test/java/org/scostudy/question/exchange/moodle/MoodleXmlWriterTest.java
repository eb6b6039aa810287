package org.scostudy.question.exchange.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.Sample;
import org.scostudy.question.exchange.gift.Moodle;
import org.scostudy.question.markup.Html;
import org.w3c.dom.Document;

class MoodleXmlWriterTest {

    private static final String SELF_JUDGED = "Moodle has no questions whose answers learners judge themselves";

    private static final MoodleXmlWriter MOODLE = new MoodleXmlWriter();
    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    private static Document parsed(List<Question> questions) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Sample.bytes(MOODLE, questions)));
    }

    private static String at(String path) throws Exception {
        return XPATH.evaluate(path, parsed(Sample.ofEveryKind()));
    }

    private static String question(String id, String path) throws Exception {
        return at("//question[name/text='%s']/%s".formatted(id, path));
    }

    @Test
    void every_kind_has_its_type() throws Exception {
        assertThat(at("//question[1]/@type")).isEqualTo("category");
        assertThat(at("//question[1]/category/text")).isEqualTo("$course$/top/sco/box");
        assertThat(question("typed", "@type")).isEqualTo("shortanswer");
        assertThat(question("choice", "@type")).isEqualTo("multichoice");
        assertThat(question("several", "@type")).isEqualTo("multichoice");
        assertThat(question("false", "@type")).isEqualTo("truefalse");
        assertThat(question("amount", "@type")).isEqualTo("numerical");
        assertThat(question("pairs", "@type")).isEqualTo("matching");
        assertThat(question("order", "@type")).isEqualTo("ordering");
        assertThat(at("count(//question)")).isEqualTo("9");
    }

    @Test
    void shown_texts_are_HTML_that_shows_them_and_runs_nothing() throws Exception {
        assertThat(question("choice", "questiontext/text"))
                .isEqualTo(Html.of(Sample.NASTY))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(question("choice", "questiontext/@format")).isEqualTo("html");
    }

    @Test
    void plain_texts_are_plain() throws Exception {
        assertThat(question("typed", "answer[1]/text")).isEqualTo(Moodle.literal(Sample.NASTY));
        assertThat(question("pairs", "subquestion[2]/answer/text")).isEqualTo(Sample.NASTY);
        assertThat(question("pairs", "subquestion[3]/text")).isEmpty();
    }

    @Test
    void marks_are_shared_and_wrong_choices_cost() throws Exception {
        assertThat(question("choice", "answer[1]/@fraction")).isEqualTo("100");
        assertThat(question("choice", "answer[2]/@fraction")).isEqualTo("0");
        assertThat(question("several", "single")).isEqualTo("false");
        assertThat(question("several", "answer[1]/@fraction")).isEqualTo("33.33333");
        assertThat(question("several", "answer[5]/@fraction")).isEqualTo("-50");
        assertThat(question("false", "answer[text='false']/@fraction")).isEqualTo("100");
        assertThat(question("false", "answer[text='true']/feedback/text")).isEqualTo(Html.of(Sample.NASTY));
        assertThat(question("order", "answer[3]/@fraction")).isEqualTo("3");
        assertThat(question("amount", "answer/tolerance")).isEqualTo("0.1");
        assertThat(question("amount", "units/unit/unit_name")).isEqualTo("mn km²");
    }

    @Test
    void level_and_tags_are_tags() throws Exception {
        assertThat(question("choice", "tags/tag[1]/text")).isEqualTo("remember");
        assertThat(question("choice", "tags/tag[2]/text")).isEqualTo("two words");
    }

    @Test
    void signs_that_XML_cannot_carry_are_replaced() throws Exception {
        Document document = parsed(List.of(Sample.of("q", "a\u0000b\u000Bc\uD83D", Sample.typed("x\u0001"))));
        assertThat(XPATH.evaluate("//questiontext/text", document)).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
        assertThat(XPATH.evaluate("//answer/text", document)).isEqualTo("x\uFFFD");
    }

    @Test
    void what_Moodle_does_not_know_is_counted() {
        assertThat(Sample.leftOut(MOODLE, Sample.ofEveryKind()))
                .containsExactly(
                        "left out 1 basic question: " + SELF_JUDGED,
                        "left out 1 cloze question: " + SELF_JUDGED,
                        "left out 1 hotspot question: Moodle has no map to find places on",
                        "left out 1 essay question: Moodle keeps rubrics in assignments, not in questions");
    }
}
