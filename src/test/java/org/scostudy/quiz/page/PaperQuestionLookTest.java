package org.scostudy.quiz.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scostudy.WholeApplication;
import org.scostudy.account.SignedInGuest;
import org.scostudy.account.people.Accounts;
import org.scostudy.material.model.Level;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Rubric;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.WriteEssay;
import org.scostudy.quiz.paper.Freezing;
import org.scostudy.quiz.paper.PaperQuestion;
import org.scostudy.quiz.paper.PaperStock;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class PaperQuestionLookTest extends SpringBrowserlessTest {

    /** Their answers are written, not chosen from what stands there. */
    private static final Set<Kind> WRITTEN = EnumSet.of(Kind.TYPED, Kind.CLOZE, Kind.NUMERIC, Kind.HOTSPOT);

    @Autowired
    Accounts accounts;

    @Autowired
    Freezing freezing;

    @BeforeEach
    void somebody_looks() {
        SignedInGuest.on(accounts);
        navigate(QuizView.class);
    }

    @Test
    void without_answers_no_question_of_the_bank_says_what_is_to_be_written() {
        var questions = freezing.ofClass(0).search(new PaperStock.Wanted("", Set.of(), WRITTEN, Set.of()));
        assertThat(questions).hasSizeGreaterThan(50);
        for (PaperQuestion question : questions) {
            Item item = question.item();
            assertThat(text(item, false).replace(item.stem(), ""))
                    .as(item.question())
                    .doesNotContain(item.key());
            assertThat(text(item, true)).as(item.question()).contains(item.key());
        }
    }

    @ParameterizedTest
    @CsvSource({"60-250 words, 60 to 250 words", "60- words, At least 60 words", "-250 words, At most 250 words"})
    void an_essay_says_how_long_it_is_to_be(String limits, String said) {
        Rubric rubric = Rubric.read(limits + "\nArgument\n2 weighs both sides\n0 none");
        Item essay = new Item(
                "essay",
                List.of(),
                Kind.ESSAY,
                "section",
                "Section",
                Level.EVALUATE,
                "Why?",
                null,
                new WriteEssay(rubric),
                rubric.words(),
                null,
                null,
                List.of(),
                null,
                null);
        assertThat(text(essay, false)).contains(said);
    }

    private static String text(Item item, boolean answered) {
        return new PaperQuestionLook(item, answered).getElement().getTextRecursively();
    }
}
