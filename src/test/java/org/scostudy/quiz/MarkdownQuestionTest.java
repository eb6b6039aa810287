package org.scostudy.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scostudy.material.Level;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;

class MarkdownQuestionTest {

    @Test
    void its_stem_keeps_its_markup_beside_the_plain_words_and_its_options_are_plain() {
        Item item = new Items(1).of(new Candidate(question("Which **club** is _planned_?"), "Energy", null));
        assertThat(item.stem()).isEqualTo("Which club is planned?");
        assertThat(item.markdown()).isEqualTo("Which **club** is _planned_?");
        assertThat(item.key()).isEqualTo("Energy Club");
        assertThat(item.task())
                .isInstanceOfSatisfying(
                        Task.Choose.class,
                        choose -> assertThat(choose.options())
                                .extracting(Task.Option::text)
                                .containsExactlyInAnyOrder("Energy Club", "Business Council"));
    }

    @Test
    void a_gap_stays_a_gap() {
        Item item = new Items(1).of(new Candidate(question("The _____ is planned."), "Energy", null));
        assertThat(item.stem()).isEqualTo("The _____ is planned.");
    }

    private static Question question(String stem) {
        return new Question(
                "own:q",
                List.of(),
                "own/energy",
                Level.REMEMBER,
                stem,
                new Interaction.Choice(List.of(
                        new Option("**Energy** Club", true, null), new Option("Business Council", false, null))),
                null,
                null,
                List.of(),
                List.of(),
                Markup.MARKDOWN,
                List.of());
    }
}
