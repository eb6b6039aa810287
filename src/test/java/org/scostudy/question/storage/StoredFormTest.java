package org.scostudy.question.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.material.model.Level;
import org.scostudy.question.CardId;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.exchange.Sample;
import org.scostudy.question.exchange.json.JsonText;
import org.scostudy.question.exchange.json.JsonWriter;

/** Databases hold texts of every release: all of them are read, and what did not change is written the same. */
class StoredFormTest {

    static Stream<Question> questions() {
        return Stream.concat(
                Sample.ofEveryKind().stream(),
                Stream.of(
                        Sample.of(
                                "exact",
                                "How much?",
                                new Interaction.Numeric(new BigDecimal("2.50"), new BigDecimal("0.10"), "m")),
                        Sample.of(
                                "small",
                                "How much?",
                                new Interaction.Numeric(new BigDecimal("1E-7"), BigDecimal.ZERO, null)),
                        Sample.of(
                                "nasty",
                                Sample.NASTY,
                                new Interaction.Choice(List.of(
                                        new Option(Sample.NASTY, true, null), new Option("x", false, Sample.NASTY)))),
                        Sample.of(
                                "gap",
                                "It is in _____.",
                                new Interaction.Recall(
                                        Kind.CLOZE,
                                        List.of(Segment.text("It is in "), Segment.gap(), Segment.text(".")),
                                        List.of(Segment.text("It is in "), Segment.key("Tashkent"), Segment.text(".")),
                                        "Tashkent")),
                        spoken()));
    }

    private static Question spoken() {
        return new Question(
                "own:spoken/typed",
                List.of(new CardId("own:spoken:answer")),
                "own/all",
                Level.APPLY,
                "**Where** is ![it](media/0123456789abcdef0123456789abcdef.png)?",
                Sample.basic("**There**"),
                null,
                "It moved.",
                List.of(new Citation("box.1", "", "")),
                List.of("one", "two"),
                Markup.MARKDOWN,
                List.of("0123456789abcdef0123456789abcdef.png", "0123456789abcdef0123456789abcdef.mp3"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void the_text_of_a_question_is_what_every_release_has_written(Question question) {
        assertThat(StoredForm.write(question)).isEqualTo(JsonWriter.one(question));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_text_is_read_as_every_release_has_read_it(Question question) {
        String text = JsonWriter.one(question);
        assertThat(StoredForm.read(text)).isEqualTo(JsonText.question(text));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void what_is_read_is_written_the_same(Question question) {
        assertThat(StoredForm.write(StoredForm.read(StoredForm.write(question))))
                .isEqualTo(StoredForm.write(question));
    }

    @Test
    void the_first_texts_had_no_sides_no_markup_and_no_media() {
        String text = """
                [{"id": "own:a/basic", "cards": ["own:a:answer"], "kind": "basic", "stem": "In _____?", "options": [],
                  "key": "Tashkent", "accepted": [], "answer": {"back": "Tashkent"}, "explanation": null, "since": null,
                  "citations": [], "section": "own/all", "level": "remember", "tags": []}]
                """;
        assertThat(StoredForm.read(text)).isEqualTo(JsonText.question(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "[{\"id\": \"own:a/b\", \"kind\": \"essay\"}]", "{}"})
    void a_text_without_a_question_is_refused(String text) {
        assertThatThrownBy(() -> StoredForm.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
