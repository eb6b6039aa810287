package org.scostudy.authoring.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scostudy.authoring.bank.Desk;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Interaction.Pair;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Rivals;
import tools.jackson.databind.json.JsonMapper;

class EditorFormTest {

    static Stream<Interaction> every_kind() {
        return Stream.of(
                new Interaction.Recall(
                        Kind.BASIC, List.of(Segment.text("What is it?")), List.of(Segment.key("Back")), "Back"),
                new Interaction.Recall(
                        Kind.CLOZE,
                        List.of(Segment.text("In "), Segment.gap(), Segment.text(" it met.")),
                        List.of(Segment.text("In "), Segment.key("Astana"), Segment.text(" it met.")),
                        "Astana"),
                new Interaction.Typed("Tashkent", List.of("Tashkent", "Toshkent"), Rivals.NONE),
                Desk.choice().interaction(),
                new Interaction.MultipleResponse(List.of(new Option("a", true, null), new Option("b", false, "no"))),
                new Interaction.TrueFalse(false, "In Tashkent."),
                new Interaction.Numeric(new BigDecimal("6"), new BigDecimal("0.5"), "members"),
                new Interaction.Matching(
                        List.of(new Pair("RATS", "Tashkent"), new Pair("Secretariat", "Beijing")), List.of("Astana")),
                new Interaction.Ordering(List.of("first", "then")),
                new Interaction.Ordering(List.of(
                        "then:\n```\nif (a) {\n\n    b | c \\\n}\n```",
                        "```\na\n```\nand\nthus",
                        "a path C:\\",
                        "one\ntwo")),
                new Interaction.Matching(
                        List.of(
                                new Pair("```\na | b\n```", "```\nx\ny\n```"),
                                new Pair("a \\| b", "c | d"),
                                new Pair("one\ntwo", "three")),
                        List.of("```\nz\n```")),
                new Interaction.Hotspot(new LinkedHashSet<>(List.of("china")), List.of("China")));
    }

    @ParameterizedTest
    @MethodSource("every_kind")
    void what_is_opened_and_saved_untouched_stays_the_same(Interaction interaction) throws Exception {
        String stem = interaction instanceof Interaction.Recall recall ? Segment.plain(recall.front()) : "What is it?";
        Question question = Desk.question(stem, interaction, "Because.");
        EditorForm form = EditorForm.of(question);
        assertThat(form.question(question.id(), question.cards(), List.of("China")))
                .isEqualTo(question);
        JsonMapper json = JsonMapper.builder().build();
        assertThat(json.readValue(json.writeValueAsString(form), EditorForm.class))
                .isEqualTo(form);
    }

    @Test
    void code_that_is_typed_into_a_list_keeps_its_lines() {
        assertThat(LinesEach.read("first\n\n```java\nfor (;;) {\n  go();\n}\n```\nlast\\\nof all\n"))
                .containsExactly("first", "```java\nfor (;;) {\n  go();\n}\n```", "last\nof all");
        assertThat(LinesEach.read("```\nnever closed\n")).containsExactly("```\nnever closed");
    }

    @Test
    void a_choice_without_a_right_option_says_what_is_missing() {
        Question question = Desk.choice();
        EditorForm empty = EditorForm.empty("own/all");
        EditorForm none = new EditorForm(
                Kind.CHOICE,
                "own/all",
                empty.level(),
                empty.markup(),
                "Stem?",
                "",
                "",
                List.of(),
                true,
                "",
                null,
                null,
                "",
                List.of(),
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of());
        assertThatThrownBy(() -> none.question(question.id(), question.cards(), List.of()))
                .isInstanceOf(EditorForm.Incomplete.class)
                .hasMessage("authoring.incomplete.choice");
    }
}
