package org.scostudy.generation.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scostudy.material.model.Level;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Question;

class TestWisenessTest {

    private static Question question(int number, String stem, Interaction interaction) {
        return new Question(
                "p:f" + number + ":s/x",
                List.of(),
                "p/s",
                Level.REMEMBER,
                stem,
                interaction,
                null,
                null,
                List.of(),
                List.of());
    }

    private static Question choice(int number, int right, String... texts) {
        return question(
                number,
                "What is it?",
                new Interaction.Choice(IntStream.range(0, texts.length)
                        .mapToObj(i -> new Option(texts[i], i == right, null))
                        .toList()));
    }

    private static Stream<Question> judged(String truth, String untruth) {
        return IntStream.range(0, 5)
                .boxed()
                .flatMap(i -> Stream.of(
                        question(2 * i, truth + i, new Interaction.TrueFalse(true, null)),
                        question(2 * i + 1, untruth + i, new Interaction.TrueFalse(false, null))));
    }

    private static List<String> rules(Stream<Question> bank) {
        return new TestWiseness(bank.toList())
                .findings().stream().map(Finding::rule).distinct().toList();
    }

    @Test
    void a_bank_whose_keys_are_the_longest_pays_those_who_know() {
        assertThat(rules(IntStream.range(0, 60)
                        .mapToObj(i -> choice(
                                i,
                                i % 4,
                                IntStream.range(0, 4)
                                        .mapToObj(o -> (o == i % 4 ? "Long answer " : "Answer ") + i + "-" + o)
                                        .toArray(String[]::new)))))
                .containsExactly("test-wise");
    }

    @Test
    void a_bank_without_a_habit_has_no_finding() {
        assertThat(rules(IntStream.range(0, 60)
                        .mapToObj(i -> choice(i, i % 4, "a" + i + "q", "b" + i + "r", "c" + i + "s", "d" + i + "t"))))
                .isEmpty();
    }

    @Test
    void an_option_that_is_never_right_can_be_struck() {
        assertThat(rules(IntStream.range(0, 4).mapToObj(i -> choice(i, 0, "k" + i, "x" + i, "y" + i, "Investor"))))
                .containsExactly("never-right");
        assertThat(rules(Stream.concat(
                        Stream.of(choice(9, 3, "k", "x", "y", "Investor")),
                        IntStream.range(0, 4).mapToObj(i -> choice(i, 0, "k" + i, "x" + i, "y" + i, "Investor")))))
                .isEmpty();
    }

    @Test
    void a_phrase_that_stands_in_true_statements_alone_tells() {
        assertThat(rules(Stream.concat(
                        judged("evidence for it ", "nothing on it "), judged("evidence for it ", "nothing on it "))))
                .contains("telling-phrase");
        assertThat(rules(Stream.concat(
                        judged("evidence for it ", "evidence for it "),
                        judged("evidence for it ", "evidence for it "))))
                .isEmpty();
    }
}
