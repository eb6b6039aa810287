package org.scostudy.quiz.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scostudy.material.model.Level;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.attempt.Asked;
import org.scostudy.quiz.attempt.Attempt;
import org.scostudy.quiz.attempt.Progress;
import org.scostudy.quiz.item.Choose;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.Items;
import org.scostudy.quiz.item.Task;
import org.scostudy.quiz.plan.Candidate;
import tools.jackson.databind.json.JsonMapper;

class MarkdownQuestionTest {

    private static final String FLAG = "![The flag](media/0123456789abcdef.png)";

    @Test
    void its_texts_keep_their_markup_beside_the_plain_words() {
        Item item = new Items(1).of(new Candidate(question("Which **club** is _planned_?"), "Energy", null));
        assertThat(item.stem()).isEqualTo("Which club is planned?");
        assertThat(item.marked("stem")).isEqualTo("Which **club** is _planned_?");
        assertThat(item.key()).isEqualTo("Energy Club");
        assertThat(item.explanation()).isEqualTo("See The flag");
        assertThat(item.task())
                .isInstanceOfSatisfying(
                        Choose.class,
                        choose -> assertThat(choose.options())
                                .extracting(Task.Option::text)
                                .containsExactlyInAnyOrder("Energy Club", "Business Council"));
    }

    @Test
    void before_the_answer_the_page_gets_stem_and_options_as_clean_html_and_nothing_else() {
        Item item = new Items(1)
                .of(new Candidate(
                        question("Which **club**? " + FLAG + "<script>x()</script><img src=x onerror=x()>"),
                        "Energy",
                        null));
        QuestionJson shown = AttemptJson.question(open(item), 0, item);
        assertThat(shown.stemHtml())
                .contains("<strong>club</strong>", "alt=\"The flag\"")
                .doesNotContain("script", "onerror", "src=\"x\"");
        assertThat(shown.options())
                .filteredOn(option -> option.text().equals("Energy Club"))
                .singleElement()
                .satisfies(option -> assertThat(option.html()).isEqualTo("<strong>Energy</strong> Club"));
        assertThat(shown.options())
                .filteredOn(option -> option.text().equals("Business Council"))
                .singleElement()
                .satisfies(option -> assertThat(option.html()).isNull());
        assertThat(JsonMapper.shared().writeValueAsString(shown)).doesNotContain("See", "only");
    }

    @Test
    void after_the_answer_explanation_and_feedback_come_with_their_markup() {
        Item item = new Items(1).of(new Candidate(question("Which?"), "Energy", null));
        Progress open = open(item);
        QuestionJson shown =
                AttemptJson.question(new Progress(open.attempt().finished(Instant.EPOCH, 0), List.of()), 0, item);
        assertThat(shown.feedback())
                .isNotNull()
                .satisfies(told -> assertThat(told.looks())
                        .containsKey("explanation")
                        .hasEntrySatisfying(
                                "explanation", html -> assertThat(html).contains("<img src=")));
    }

    @Test
    void an_attempt_of_before_keeps_the_stem_it_had() {
        Item old = JsonMapper.shared().readValue("""
                {"question":"own:q","cards":[],"kind":"CHOICE","section":"own/energy","sectionTitle":"Energy","level":"REMEMBER",
                 "stem":"Which club?","segments":null,"task":{"task":"choose","options":[]},"key":"k","explanation":null,
                 "since":null,"citations":[],"markdown":"Which **club**?"}
                """, Item.class);
        assertThat(old.marked("stem")).isEqualTo("Which **club**?");
        assertThat(old.marked("explanation")).isNull();
    }

    @Test
    void a_gap_stays_a_gap() {
        Item item = new Items(1).of(new Candidate(question("The _____ is planned."), "Energy", null));
        assertThat(item.stem()).isEqualTo("The _____ is planned.");
    }

    private static Progress open(Item item) {
        return new Progress(
                new Attempt(
                        "0123",
                        "Energy",
                        Mode.PRACTICE,
                        1,
                        null,
                        List.of(Asked.of(item)),
                        null,
                        Instant.EPOCH,
                        null,
                        null,
                        null,
                        false),
                List.of());
    }

    private static Question question(String stem) {
        return new Question(
                "own:q",
                List.of(),
                "own/energy",
                Level.REMEMBER,
                stem,
                new Interaction.Choice(List.of(
                        new Option("**Energy** Club", true, null),
                        new Option("Business Council", false, "It is _only_ for firms."))),
                "See " + FLAG,
                null,
                List.of(),
                List.of(),
                Markup.MARKDOWN,
                List.of());
    }
}
