package org.scostudy.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scostudy.generation.bank.CardGenerator;
import org.scostudy.material.model.Level;
import org.scostudy.material.store.Packs;
import org.scostudy.question.CardId;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Pair;
import org.scostudy.question.Question;
import org.scostudy.question.answer.Rivals;
import org.scostudy.question.exchange.anki.AnkiWriter;
import org.scostudy.question.exchange.csv.CsvWriter;
import org.scostudy.question.exchange.format.LeftOut;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.format.QuestionWriter;
import org.scostudy.question.exchange.gift.GiftWriter;
import org.scostudy.question.exchange.json.JsonWriter;
import org.scostudy.question.exchange.moodle.MoodleXmlWriter;

/** What we write, we read as the same questions: with their names, cards, sources and words. */
class RoundTripTest {

    private static List<Question> bank = List.of();

    @BeforeAll
    static void makeTheBank() {
        try (Packs packs = Packs.over(Path.of("questions"))) {
            bank = new CardGenerator().generate(packs.find("sco").orElseThrow()).questions();
        }
    }

    static Stream<Arguments> formats() {
        Set<Kind> all = EnumSet.allOf(Kind.class);
        return Stream.of(
                Arguments.of(Formats.JSON, new JsonWriter(), all),
                Arguments.of(Formats.CSV, new CsvWriter(), all),
                Arguments.of(
                        Formats.GIFT, new GiftWriter(), EnumSet.complementOf(EnumSet.of(Kind.ORDERING, Kind.HOTSPOT))),
                Arguments.of(Formats.MOODLE_XML, new MoodleXmlWriter(), EnumSet.complementOf(EnumSet.of(Kind.HOTSPOT))),
                Arguments.of(
                        Formats.ANKI,
                        new AnkiWriter("Deck"),
                        EnumSet.of(Kind.BASIC, Kind.REVERSED, Kind.CLOZE, Kind.TYPED)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_bank_comes_back(QuestionFormat format, QuestionWriter writer, Set<Kind> kinds) {
        Collected read = Collected.of(format, Sample.bytes(writer, bank));
        assertThat(read.told()).isEmpty();
        assertThat(read.drafts()).isEmpty();
        assertThat(read.questions()).isNotEmpty();
        assertThat(read.questions()).extracting(Question::kind).isSubsetOf(kinds);
        int leftOut =
                Sample.leftOutOf(writer, bank).stream().mapToInt(LeftOut::count).sum();
        assertThat(read.questions()).hasSize(bank.size() - leftOut);
        assertThat(SameQuestion.all(bank)).containsAll(SameQuestion.all(read.questions()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void what_was_read_and_is_written_again_is_the_same_file(
            QuestionFormat format, QuestionWriter writer, Set<Kind> kinds) {
        byte[] once = Sample.bytes(writer, bank);
        List<Question> read = Collected.of(format, once).questions();
        byte[] twice = Sample.bytes(writer, read);
        // Notes come back in the order of their ids, so their places in the deck differ.
        if (format == Formats.ANKI) {
            assertThat(kinds).containsAll(read.stream().map(Question::kind).toList());
            assertThat(Collected.of(format, twice).questions()).isEqualTo(read);
        } else {
            assertThat(new String(twice, StandardCharsets.UTF_8)).isEqualTo(new String(once, StandardCharsets.UTF_8));
        }
    }

    @Test
    void every_kind_with_the_nastiest_texts_comes_back_from_JSON_and_tables() {
        List<Question> samples = SameQuestion.all(Sample.ofEveryKind());
        assertThat(SameQuestion.all(Collected.of(Formats.JSON, Sample.bytes(new JsonWriter(), Sample.ofEveryKind()))
                        .questions()))
                .isEqualTo(samples);
        assertThat(SameQuestion.all(Collected.of(Formats.CSV, Sample.bytes(new CsvWriter(), Sample.ofEveryKind()))
                        .questions()))
                .isEqualTo(samples);
    }

    @Nested
    class When_a_text_holds_signs_of_the_format {

        @Test
        void GIFT_gives_it_back_from_the_title_of_a_source() {
            assertComesBack(arrows(new Interaction.TrueFalse(false, "a->z")));
        }

        @Test
        void GIFT_gives_it_back_from_answers_and_pairs_beside_the_sign_that_stands_for_it() {
            assertComesBack(arrows(new Interaction.Typed("a->z", List.of("a->z", "a→z"), Rivals.NONE)));
            assertComesBack(arrows(new Interaction.Matching(
                    List.of(new Pair("a->b", "b->c"), new Pair("a→b", "c -> d")), List.of("->"))));
        }

        @Test
        void what_looks_like_a_tag_in_a_typed_answer_makes_no_markup_of_the_rest() {
            Question tag = arrows(new Interaction.Typed("a<b z", List.of("a<b z"), Rivals.NONE));
            assertThat(Collected.of(Formats.MOODLE_XML, Sample.bytes(new MoodleXmlWriter(), List.of(tag)))
                            .questions())
                    .containsExactly(tag);
            assertComesBack(tag);
        }

        private static Question arrows(Interaction interaction) {
            return new Question(
                    "sco:fact:slot/typed-1",
                    List.of(new CardId("sco:fact:slot")),
                    "sco/box",
                    Level.REMEMBER,
                    "From a->b?",
                    interaction,
                    "a->z",
                    null,
                    List.of(new Citation("box.1", "a->z", "b->c")),
                    List.of());
        }

        private static void assertComesBack(Question question) {
            Collected read = Collected.of(Formats.GIFT, Sample.bytes(new GiftWriter(), List.of(question)));
            assertThat(read.told()).isEmpty();
            assertThat(read.questions()).containsExactly(question);
        }
    }
}
