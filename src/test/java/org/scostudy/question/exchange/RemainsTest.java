package org.scostudy.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.run.Incoming;
import org.scostudy.question.markup.PlainText;

/** What other programs write for themselves never reaches learners as it is. */
class RemainsTest {

    @Nested
    class Embedded_answers_in_GIFT {

        @Test
        void become_a_question_each() {
            Collected read = Collected.of(
                    Formats.GIFT,
                    "::Well::They drank at {1:SA:=Osh~=Osch#Spelt so too} and {2:MC:~fled~=rested#Yes} for {:NM:=3:1} days.\n");
            assertThat(read.told()).isEmpty();
            assertThat(read.drafts()).isEmpty();
            assertThat(read.questions())
                    .extracting(Question::kind)
                    .containsExactly(Kind.TYPED, Kind.CHOICE, Kind.NUMERIC);
            assertThat(read.questions())
                    .extracting(Question::stem)
                    .containsExactly(
                            "They drank at _____ and rested for 3 days.",
                            "They drank at Osh and _____ for 3 days.",
                            "They drank at Osh and rested for _____ days.");
            assertThat(((Interaction.Typed) read.questions().getFirst().interaction()).accepted())
                    .containsExactly("Osh", "Osch");
        }

        @ParameterizedTest
        @CsvSource({
            "MULTIRESPONSE,MULTIPLE_RESPONSE",
            "MR,MULTIPLE_RESPONSE",
            "MRH,MULTIPLE_RESPONSE",
            "MULTIRESPONSE_HS,MULTIPLE_RESPONSE"
        })
        void may_have_several_right_ones(String type, Kind kind) {
            Collected read = Collected.of(Formats.GIFT, "Who? {1:" + type + ":=goat~=yak~moss}\n");
            assertThat(read.questions()).extracting(Question::kind).containsExactly(kind);
        }

        @ParameterizedTest
        @ValueSource(strings = {"MULTICHOICE", "MC", "MCV", "MCH", "MCS", "MCVS", "MCHS", "MULTICHOICE_V", "mc"})
        void may_be_shown_in_any_way(String type) {
            Collected read = Collected.of(Formats.GIFT, "Who eats? {1:" + type + ":=goat~moss}\n");
            assertThat(read.questions()).extracting(Question::kind).containsExactly(Kind.CHOICE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"SAC", "MWC", "SHORTANSWER_C"})
        void whose_capitals_counted_are_drafts(String type) {
            Collected read = Collected.of(Formats.GIFT, "Who eats? {1:" + type + ":=goat}\n");
            assertThat(read.drafts())
                    .singleElement()
                    .satisfies(draft -> assertThat(Collected.notes(draft))
                            .containsExactly(
                                    "small and capital letters were told apart there; with us they are the same"));
        }
    }

    @Test
    void several_answers_in_a_text_of_GIFT_become_a_question_each() {
        String gift = "::Herd::The {~=goat~yak} eats {=thorn#Yes =thorns} for {#3} days, \\{so\\}.\n";
        Collected read = Collected.of(Formats.GIFT, gift);
        assertThat(read.drafts()).isEmpty();
        assertThat(read.questions()).extracting(Question::kind).containsExactly(Kind.CHOICE, Kind.TYPED, Kind.NUMERIC);
        assertThat(read.questions())
                .extracting(Question::stem)
                .containsExactly(
                        "The _____ eats thorn for 3 days, {so}.",
                        "The goat eats _____ for 3 days, {so}.",
                        "The goat eats thorn for _____ days, {so}.");
        assertThat(read.questions().getFirst().interaction().options())
                .extracting(Interaction.Option::text, Interaction.Option::right)
                .containsExactly(Tuple.tuple("goat", true), Tuple.tuple("yak", false));
        assertThat(Collected.of(Formats.GIFT, gift).questions()).isEqualTo(read.questions());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which makes a link?{=<a> ~<b>}",
                "Who?{=goat ~goat ~yak}",
                "Who?{=goat ~%0% ~yak}",
                "Who?{~%50%goat ~%50%goat ~yak}"
            })
    void options_that_say_nothing_or_the_same_make_a_draft(String gift) {
        Collected read = Collected.of(Formats.GIFT, gift + "\n");
        assertThat(read.questions()).isEmpty();
        assertThat(read.drafts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at the end of the <body>",
                "a List<String> of goats",
                "between <head> and </head>",
                "<your name> of the goat",
                "with <a> and no end"
            })
    void tags_that_a_text_speaks_of_are_words(String text) {
        Collected read = Collected.of(Formats.CSV, "question,answer\nWhere?,\"" + text + "\"\n");
        assertThat(read.items).singleElement().satisfies(item -> {
            Question question = Objects.requireNonNull(
                    item instanceof Incoming.Whole whole ? whole.question() : ((Incoming.Draft) item).asFarAsRead());
            assertThat(PlainText.of(question.interaction().key(), question.markup()))
                    .isEqualTo(text);
        });
        assertThat(Collected.of(Formats.CSV, "question,answer\nWhere?,\"<P>in <b>a &lt;body&gt;</b><br>here\"\n")
                        .questions())
                .extracting(question -> question.interaction().key())
                .containsExactly("in a <body>\nhere");
    }

    @Test
    void a_tag_that_is_all_there_is_stays_as_words() {
        Incoming.Draft draft = Collected.of(Formats.GIFT, "Which makes a link?{=<a> ~<b>}\n")
                .drafts()
                .getFirst();
        assertThat(Objects.requireNonNull(draft.asFarAsRead()).interaction().options())
                .extracting(Interaction.Option::text)
                .containsExactly("<a>", "<b>");
    }

    @Test
    void shares_of_right_answers_may_stand_behind_both_signs() {
        Collected read = Collected.of(Formats.GIFT, "Who?{\n=~%50% goat\n=~%50% yak\n~%-100% moss\n}\n");
        assertThat(read.questions()).singleElement().satisfies(question -> {
            assertThat(question.kind()).isEqualTo(Kind.MULTIPLE_RESPONSE);
            assertThat(question.interaction().options())
                    .extracting(Interaction.Option::right)
                    .containsExactly(true, true, false);
        });
    }

    @Test
    void what_is_said_to_pairs_is_told_as_lost() {
        Collected read = Collected.of(Formats.GIFT, "Match.{=goat -> thorn#Yes. =yak -> moss#Of course.}\n");
        assertThat(read.questions()).hasSize(1);
        assertThat(read.told()).singleElement().asString().contains("what is said to a pair has no place");
    }

    @Test
    void answers_of_GIFT_that_stay_in_a_text_make_a_draft() {
        assertThat(Collected.of(Formats.CSV, "question,answer\nWho {=goat ~yak} eats?,goat\n")
                        .drafts())
                .hasSize(1);
        assertThat(Collected.of(Formats.CSV, "question,answer\nWhat is {= 3}?,a set\nAnd {a; b}?,a set\n")
                        .questions())
                .hasSize(1);
    }

    @Test
    void marks_that_wrong_answers_take_away_are_told_once() {
        String xml = "<quiz>%s%s</quiz>";
        String question =
                "<question type=\"multichoice\"><questiontext><text>Who?</text></questiontext><single>true</single>"
                        + "<answer fraction=\"100\"><text>goat</text></answer><answer fraction=\"-25\"><text>yak</text></answer></question>";
        for (Collected read : List.of(
                Collected.of(Formats.MOODLE_XML, xml.formatted(question, question)),
                Collected.of(Formats.GIFT, "Who?{=goat ~%-25%yak}\n\nHow many?{#=3:0 =%-10%4:0}\n"))) {
            assertThat(read.questions()).hasSize(2);
            assertThat(read.told())
                    .singleElement()
                    .asString()
                    .contains("wrong answers take marks away there; with us they earn nothing");
        }
    }

    @Test
    void capitals_that_counted_in_Moodle_are_told() {
        String xml = "<quiz><question type=\"shortanswer\"><questiontext><text>Metre?</text></questiontext>"
                + "<usecase>1</usecase><answer fraction=\"100\"><text>%s</text></answer></question></quiz>";
        assertThat(Collected.of(Formats.MOODLE_XML, xml.formatted("m")).drafts())
                .hasSize(1);
        assertThat(Collected.of(Formats.MOODLE_XML, xml.formatted("12")).drafts())
                .isEmpty();
    }

    static List<QuestionFormat> readers() {
        return List.of(Formats.GIFT, Formats.CSV, Formats.PAIRS, Formats.AIKEN, Formats.MOODLE_XML);
    }

    private static String file(QuestionFormat format, String stem, String answer) {
        return switch (format.id()) {
            case "gift" -> gift(stem) + "{=" + gift(answer) + " ~other}\n";
            case "csv" ->
                "question,answer\n\"%s\",\"%s\"\n".formatted(stem.replace("\"", "\"\""), answer.replace("\"", "\"\""));
            case "pairs" -> stem + "\t" + answer + "\n";
            case "aiken" -> stem + "\nA. " + answer + "\nB. other\nANSWER: A\n";
            default ->
                "<quiz><question type=\"shortanswer\"><questiontext format=\"html\"><text><![CDATA[" + stem
                        + "]]></text></questiontext><answer fraction=\"100\"><text><![CDATA[" + answer
                        + "]]></text></answer></question></quiz>";
        };
    }

    private static String gift(String text) {
        return text.replaceAll("([={}~#:\\\\])", "\\\\$1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who {1:SHORTANSWER:=goat} eats?",
                "Who @@PLUGINFILE@@/goat.png eats?",
                "Who eats? - C:\\herd\\signs\\33.jpg",
                "Who eats images/goat.PNG?",
                "Who [[1]] eats?",
                "Who {{Front}} eats?",
                "Who &lt;p&gt;eats&lt;/p&gt;?"
            })
    void what_was_not_understood_comes_as_a_draft(String text) {
        for (QuestionFormat format : readers()) {
            for (String file : List.of(file(format, text, "the goat"), file(format, "Who eats?", text))) {
                Collected read = Collected.of(format, file);
                assertThat(read.questions()).as(file).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"See https://example.org/goat.png there?", "And/or goat.png?", "Is 3/4 or km/h a share?"})
    void addresses_and_names_are_no_remains(String text) {
        assertThat(Collected.of(Formats.CSV, "question,answer\n" + text + ",goat\n")
                        .questions())
                .hasSize(1);
    }

    @Test
    void code_and_formulas_are_no_remains() {
        Collected read = Collected.of(
                Formats.MOODLE_XML,
                file(
                        Formats.MOODLE_XML,
                        "<p>Is \\({{a}}\\) in <code>x[[1]]</code>?</p><pre>&lt;p&gt;{{b}}&lt;/p&gt;</pre>",
                        "yes"));
        assertThat(read.drafts()).isEmpty();
        assertThat(read.questions()).hasSize(1);
    }

    @Test
    void numbers_have_feedback_as_all_others_have() {
        Collected read = Collected.of(
                Formats.GIFT,
                "[html]<p>How many goats?</p>{#\n=%100%3:0#<p>So &amp; <b>thus</b>.</p>\n####<p>See <i>there</i>.</p>\n}\n");
        assertThat(read.questions())
                .singleElement()
                .satisfies(
                        question -> assertThat(question.explanation()).isEqualTo("See *there*.\n\nSo \\& **thus**."));
    }
}
