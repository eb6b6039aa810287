package org.scostudy.classroom.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.classroom.TeachPages;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.quiz.paper.PaperQuestion;

/** A paper is put together by hand. */
@WholeApplication
class PaperEditorTest extends TeachPages {

    private static final int AT_ONCE = 40;

    private Assignment quiz;

    @BeforeEach
    void a_paper() {
        quiz = assign("Midterm");
        navigate(at("/assignments/" + quiz.id() + "/paper"), TeachPaperView.class);
    }

    private List<PaperQuestion> kept() {
        return papers.of(quiz.id()).orElseThrow().paper().questions().toList();
    }

    private void press(String named) {
        test($(NativeButton.class).all().stream()
                        .filter(button -> named.equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private UnorderedList found() {
        return $(UnorderedList.class).withClassName("class-paper-found").single();
    }

    private String shown() {
        return $(Div.class)
                .withClassName("class-paper-further")
                .single()
                .getElement()
                .getTextRecursively();
    }

    @Test
    void the_search_shows_forty_and_forty_more() {
        click("Add questions");
        assertThat(found().getComponentCount()).isEqualTo(AT_ONCE);
        assertThat(shown()).startsWith(AT_ONCE + " of ");
        Checkbox first =
                (Checkbox) found().getComponentAt(0).getChildren().findFirst().orElseThrow();
        first.setValue(true);
        click("Show more");
        assertThat(found().getComponentCount()).isEqualTo(2 * AT_ONCE);
        assertThat(shown()).startsWith(2 * AT_ONCE + " of ");
        assertThat(first.getValue()).isTrue();
        click("Add the chosen (1)");
        click("Save the paper");
        assertThat(kept()).hasSize(6);
    }

    @Test
    void a_question_stands_beside_those_that_could_take_its_place() {
        PaperQuestion second = kept().get(1);
        press("Swap for another like it: question 2");
        String dialog = $(Dialog.class).single().getElement().getTextRecursively();
        assertThat(dialog).contains("On the paper now").contains(second.item().stem());
        test($(NativeButton.class)
                        .withPropertyValue(NativeButton::getText, "Take this one")
                        .first())
                .click();
        click("Save the paper");
        assertThat(kept()).hasSize(5).doesNotContain(second);
    }

    @Test
    void what_is_printed_says_what_it_is_worth_and_the_key_comes_only_when_it_is_wanted() {
        click("Preview");
        assertThat(printed())
                .contains("5 questions, 5 points")
                .contains("Only the answer sheet is marked")
                .doesNotContain("Out of 5 points.");
        @SuppressWarnings("unchecked")
        CheckboxGroup<Object> sheets = $view(CheckboxGroup.class).single();
        Object key = sheets.getListDataView().getItems().toList().getLast();
        sheets.select(key);
        assertThat(printed()).contains("Out of 5 points.", "1 point");
    }

    private String printed() {
        return $view(Div.class)
                .withClassName("class-print")
                .single()
                .getElement()
                .getTextRecursively();
    }

    @Test
    void what_is_not_saved_yet_is_previewed_all_the_same() {
        press("Take off the paper: question 1");
        click("Preview");
        assertThat($view(H2.class).all()).extracting(H2::getText).containsExactly("Preview: Midterm");
        assertThat($view(com.vaadin.flow.component.html.OrderedList.class)
                        .withClassName("class-print-questions")
                        .single()
                        .getComponentCount())
                .isEqualTo(4);
        assertThat(kept()).hasSize(5);
        click("Go on with the paper");
        click("Save the paper");
        assertThat(kept()).hasSize(4);
    }
}
