package org.scostudy.quiz.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.SignedInGuest;
import org.scostudy.account.people.Accounts;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.Plans;
import org.scostudy.quiz.attempt.Answering;
import org.scostudy.quiz.attempt.AttemptLog;
import org.scostudy.quiz.attempt.Quizzes;
import org.scostudy.quiz.item.Item;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class QuizViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Answering answering;

    @Autowired
    AttemptLog log;

    private long id;

    @BeforeEach
    void a_guest() {
        id = SignedInGuest.on(accounts).id();
    }

    @Test
    void ten_minutes_are_one_click_away_from_a_quiz() {
        navigate(QuizView.class);
        Start start = starts("10 minutes: 20 questions");
        test(start).click();
        assertThat(getCurrentView()).isInstanceOf(AttemptView.class);
        assertThat(log.open(id)).singleElement().satisfies(attempt -> {
            assertThat(attempt.title()).isEqualTo("The whole reading: 20 questions");
            assertThat(attempt.size()).isEqualTo(20);
            assertThat(attempt.ends()).isNull();
        });
    }

    @Test
    void the_first_time_there_is_nothing_to_go_on_with_and_the_results_say_what_they_will_hold() {
        navigate(QuizView.class);
        assertThat($view(Anchor.class)
                        .withPropertyValue(Anchor::getText, "Go on")
                        .all())
                .isEmpty();
        assertThat($view(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anySatisfy(text -> assertThat(text).contains("first result"));
    }

    @Test
    void each_section_says_what_it_has_and_starts_practice_or_an_exam() {
        navigate(QuizView.class);
        assertThat($view(ListItem.class).all())
                .filteredOn(item -> item.hasClassName("sco-quiz-section"))
                .hasSizeGreaterThan(8)
                .allSatisfy(item -> assertThat(item.getElement().getTextRecursively())
                        .containsPattern("\\d+ questions? on \\d+ facts?"));
    }

    @Test
    void an_exam_that_was_left_says_how_far_it_has_come_and_how_much_time_is_left() {
        String attempt = quizzes.start(id, "My exam", Plans.exam(10, Kind.CHOICE));
        Item item = log.item(id, attempt, 0).orElseThrow();
        answering.answer(id, attempt, new Answering.Given(0, "0.0", item.right(), 900, "entry-number-1"));
        navigate(QuizView.class);
        assertThat($view(Span.class).all()).extracting(Span::getText).contains("1 of 10 answered, 20 minutes left");
        assertThat($view(Anchor.class)
                        .withPropertyValue(Anchor::getText, "Go on")
                        .single()
                        .getHref())
                .isEqualTo("quiz/attempt/" + attempt);
    }

    @Test
    void the_builder_counts_what_fits_while_one_chooses() {
        navigate(QuizView.class);
        Paragraph count = $view(Paragraph.class).all().stream()
                .filter(paragraph -> paragraph.hasClassName("sco-quiz-fitting"))
                .findFirst()
                .orElseThrow();
        String all = count.getText();
        assertThat(all).matches("[\\d,]+ questions fit\\.");
        mode().setValue(Mode.EXAM);
        assertThat(count.getText()).matches("[\\d,]+ questions fit\\.").isNotEqualTo(all);
        number("Number of questions").setValue(0);
        assertThat(count.getText()).startsWith("Correct the number");
    }

    @Test
    void an_attempt_of_another_is_no_page() {
        String attempt = quizzes.start(id, "Mine", Plans.practice(3, Kind.CHOICE));
        a_guest();
        UI.getCurrent().navigate("quiz/attempt/" + attempt);
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFound");
    }

    @Test
    void a_result_shows_what_was_missed_and_leads_to_its_cards() {
        String attempt = quizzes.start(id, "Mine", Plans.exam(3, Kind.CHOICE));
        List<Item> items = log.items(id, attempt);
        answering.answer(id, attempt, new Answering.Given(0, "0.0", items.get(0).right(), 900, "entry-number-1"));
        answering.answer(id, attempt, new Answering.Given(1, "1.0", Plans.wrong(items.get(1)), 900, "entry-number-2"));
        answering.finish(id, attempt);
        navigate("quiz/attempt/" + attempt, ResultView.class);
        assertThat($view(H1.class).single().getElement().getTextRecursively())
                .contains("1")
                .contains("of 3 points");
        assertThat($view(ResultQuestion.class).all()).hasSize(3);
        assertThat($view(ResultQuestion.class).all().getFirst().getElement().getTextRecursively())
                .contains(items.get(1).stem())
                .contains(items.get(1).key())
                .contains("Wrong");
        assertThat($view(ResultQuestion.class).all().get(1).getElement().getTextRecursively())
                .contains("Not answered")
                .contains(items.get(2).key());
        assertThat($view(Anchor.class)
                        .withPropertyValue(Anchor::getText, "Study what I missed")
                        .single()
                        .getHref())
                .isEqualTo("study?quiz=" + attempt);
        assertThat($view(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("read?passage=" + items.get(1).citations().getFirst().passage());
    }

    private Start starts(String text) {
        return $view(Start.class).withPropertyValue(Start::getText, text).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Mode> mode() {
        return $view(RadioButtonGroup.class)
                .withPropertyValue(RadioButtonGroup::getLabel, "Mode")
                .single();
    }

    private IntegerField number(String label) {
        return $view(IntegerField.class)
                .withPropertyValue(IntegerField::getLabel, label)
                .single();
    }
}
