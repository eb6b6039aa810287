package org.scostudy.generation.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.generation.PackBuilder.several;
import static org.scostudy.generation.PackBuilder.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.generation.GenerationReport.Reason;
import org.scostudy.generation.GenerationReport.Refusal;
import org.scostudy.generation.PackBuilder;
import org.scostudy.generation.bank.CardGenerator;
import org.scostudy.generation.bank.Generated;
import org.scostudy.language.English;
import org.scostudy.material.model.Value;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Question;

/** What a fact asks in its own words, whatever its type. */
class OwnExercisesTest {

    private final PackBuilder pack = PackBuilder.aPack().openType("point", "subject", "point");

    @BeforeEach
    void a_fact_with_misreadings() {
        pack.fact(
                        "demand",
                        "point",
                        Map.of("subject", text("the declaration"), "point", text("a date for their departure")),
                        Map.of("point", List.of("What did the declaration ask of the guests?")),
                        "It asked for dates.",
                        null,
                        "The declaration asked the guests for {point}.")
                .misread(
                        "demand",
                        "point",
                        text("their departure at once"),
                        text("a rent for their bases"),
                        text("seats in their councils"));
    }

    private Generated generated() {
        return new CardGenerator().generate(pack.build());
    }

    private List<Question> questions(Kind kind) {
        return generated().questions().stream()
                .filter(question -> question.kind() == kind)
                .toList();
    }

    private List<Refusal> refusals() {
        return generated().report().refusals();
    }

    @Nested
    class A_choice {

        @Test
        void is_made_of_three_misreadings_and_tells_why_each_is_wrong() {
            assertThat(questions(Kind.CHOICE)).singleElement().satisfies(question -> {
                assertThat(question.stem()).isEqualTo("What did the declaration ask of the guests?");
                assertThat(question.explanation()).isEqualTo("It asked for dates.");
                assertThat(((Interaction.Choice) question.interaction()).options())
                        .filteredOn(option -> !option.right())
                        .extracting(Option::feedback)
                        .containsExactlyInAnyOrder(
                                "Not so: their departure at once.",
                                "Not so: a rent for their bases.",
                                "Not so: seats in their councils.");
            });
        }

        @Test
        void prefers_the_words_that_are_meant_for_quizzes() {
            pack.quizzes("demand", "point", "For what did the declaration ask?");
            assertThat(questions(Kind.CHOICE))
                    .extracting(Question::stem)
                    .containsExactly("For what did the declaration ask?");
        }

        @Test
        void is_refused_with_the_misreading_that_does_not_fit() {
            pack.misread(
                    "demand",
                    "point",
                    text("their departure at once"),
                    text("money"),
                    text("a rent for the long use of all of their bases in the whole region and beyond it"));
            assertThat(questions(Kind.CHOICE)).isEmpty();
            assertThat(refusals()).anySatisfy(refusal -> {
                assertThat(refusal.reason()).isEqualTo(Reason.DISTRACTORS);
                assertThat(English.say(refusal.detail())).contains("found 1", "“money” is much longer or shorter");
            });
        }

        @Test
        void offers_no_misreading_that_is_defensible() {
            pack.defensible("demand", "point", text("a rent for their bases"));
            assertThat(questions(Kind.CHOICE)).isEmpty();
        }
    }

    @Test
    void its_own_words_stand_in_place_of_those_of_item_models() {
        pack.model("point-what", "point", "point", "basic", "What is said of {subject}?")
                .model("point-choice", "point", "point", "choice", "Which of these is said of {subject}?");
        assertThat(generated().questions())
                .extracting(Question::stem)
                .contains("What did the declaration ask of the guests?")
                .noneMatch(stem -> stem.contains("said of"));
    }

    @Nested
    class A_list {

        @BeforeEach
        void of_two() {
            pack.fact(
                            "who",
                            "point",
                            Map.of(
                                    "subject",
                                    text("those asked"),
                                    "point",
                                    several(text("the alliance"), text("the great power"))),
                            "{subject} were {point}.")
                    .misread("who", "point", text("the neighbours"), text("the observers"));
        }

        @Test
        void is_asked_for_by_several_right_options() {
            pack.quizzes("who", "point", "Who was asked? Choose all that were.");
            assertThat(questions(Kind.MULTIPLE_RESPONSE))
                    .singleElement()
                    .satisfies(question -> assertThat(((Interaction.MultipleResponse) question.interaction()).options())
                            .hasSize(4)
                            .filteredOn(Option::right)
                            .extracting(Option::text)
                            .containsExactlyInAnyOrder("The alliance", "The great power"));
        }

        @Test
        void is_not_asked_for_in_the_words_of_a_card() {
            assertThat(questions(Kind.MULTIPLE_RESPONSE)).isEmpty();
        }
    }

    @Test
    void a_sequence_is_put_in_order() {
        pack.fact(
                        "steps",
                        "point",
                        Map.of(
                                "subject",
                                text("the story"),
                                "point",
                                new Value.Several(List.of(text("a start"), text("a middle"), text("an end")), true)),
                        "{subject} has {point}.")
                .quizzes("steps", "point", "Put the parts of the story in order.");
        assertThat(questions(Kind.ORDERING))
                .extracting(question -> ((Interaction.Ordering) question.interaction()).items())
                .containsExactly(List.of("A start", "A middle", "An end"));
    }

    @Test
    void a_true_and_a_false_statement_are_made_of_the_same_words() {
        pack.judged("demand", "point");
        assertThat(questions(Kind.TRUE_FALSE))
                .extracting(Question::stem)
                .containsExactly(
                        "The declaration asked the guests for a date for their departure.",
                        "The declaration asked the guests for their departure at once.");
        assertThat(questions(Kind.TRUE_FALSE))
                .extracting(Question::explanation)
                .containsExactly("It asked for dates.", "Not so: their departure at once.");
    }

    @Test
    void what_is_only_for_quizzes_makes_no_card_and_speaks_for_the_facts_that_it_is_about() {
        pack.fact(
                        "case",
                        "point",
                        Map.of("subject", text("a base is sold"), "point", text("no date is missed by it")),
                        "Where {subject}, {point}.")
                .quizzes("case", "point", "Suppose that a base is sold. What then?")
                .misread(
                        "case",
                        "point",
                        text("a rent is due for it"),
                        text("a seat is lost by it"),
                        text("a vote is held on it"))
                .onlyForQuizzes("case", "demand");
        assertThat(generated().cards()).extracting(card -> card.id().fact()).doesNotContain("case");
        assertThat(questions(Kind.CHOICE))
                .filteredOn(question -> question.id().contains(":case:"))
                .singleElement()
                .satisfies(question -> assertThat(question.cards())
                        .extracting(Object::toString)
                        .containsExactly("sco:demand:point"));
    }
}
