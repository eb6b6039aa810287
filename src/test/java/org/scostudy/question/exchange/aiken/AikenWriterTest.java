package org.scostudy.question.exchange.aiken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.exchange.Sample;

class AikenWriterTest {

    private static final AikenWriter AIKEN = new AikenWriter();

    @Test
    void a_single_choice_is_a_line_for_the_stem_and_for_each_option() {
        var choice = new Interaction.Choice(
                List.of(new Option("Beijing", false, null), new Option("Tash\nkent", true, "yes")));
        assertThat(Sample.text(AIKEN, List.of(Sample.of("q", "Where\n sits it?", choice))))
                .isEqualTo("""
                Where sits it?
                A. Beijing
                B. Tash kent
                ANSWER: B

                """);
    }

    @Test
    void all_else_is_counted() {
        assertThat(Sample.leftOut(AIKEN, Sample.ofEveryKind()))
                .hasSize(10)
                .contains("left out 2 true-false questions: Aiken has only single choice");
    }

    @Test
    void a_stem_that_looks_like_an_option_is_left_out() {
        assertThat(Sample.leftOut(AIKEN, List.of(Sample.of("q", "A. Who?", Sample.choice("a", "b")))))
                .containsExactly("left out 1 choice question: Aiken would take the stem for an option or the answer");
    }
}
