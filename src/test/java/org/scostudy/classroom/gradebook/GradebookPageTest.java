package org.scostudy.classroom.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.classroom.TeachPages;
import org.scostudy.classroom.work.Assignment;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@WholeApplication
class GradebookPageTest extends TeachPages {

    @Nested
    class The_gradebook {

        private Assignment quiz;

        @BeforeEach
        void opens_a_mark() {
            quiz = assign("Week 1");
            String attempt = UUID.randomUUID().toString();
            marks.began(spring.id(), quiz.id(), place.id(), attempt, clock.instant());
            marks.finished(attempt, 6, 10, clock.instant());
            navigate(at(""), TeachGradebookView.class);
            GradebookElement book = $view(GradebookElement.class).single();
            ObjectNode which = JsonMapper.shared().createObjectNode();
            which.put("event.detail.member", place.id()).put("event.detail.assignment", quiz.id());
            book.getElement()
                    .getNode()
                    .getFeature(ElementListenerMap.class)
                    .fireEvent(new DomEvent(book.getElement(), "mark", which));
        }

        private Mark mark() {
            return grading.ofMember(lee, spring.id(), place.id()).mark(quiz, place);
        }

        private void type(double percent, String reason) {
            $(NumberField.class).withId("percent").single().setValue(percent);
            $(TextField.class).withId("reason").single().setValue(reason);
            click("Save");
        }

        @Test
        void takes_a_mark_of_ones_own_with_a_reason() {
            type(85, "");
            assertThat(said()).contains("Say why the mark is another: the learner reads it.");
            assertThat(mark().share()).isEqualTo(0.6);
            type(85, "Explained it in class");
            assertThat(mark().share()).isEqualTo(0.85);
            assertThat($(Dialog.class).all()).noneMatch(Dialog::isOpened);
        }

        @Test
        void tells_of_a_change_that_was_made_meanwhile_and_lets_one_decide() {
            grading.change(lee, spring.id(), new Grading.Wish(quiz.id(), place.id(), 0, 0.5, "Copied", ""));
            type(85, "Explained it in class");
            assertThat(said())
                    .anyMatch(words -> words.contains("changed this mark to 50%") && words.contains("Copied"));
            assertThat(mark().share()).isEqualTo(0.5);
            assertThat($(TextField.class).withId("reason").single().getValue()).isEqualTo("Explained it in class");
            click("Save");
            assertThat(mark().share()).isEqualTo(0.85);
            assertThat(mark().changes()).hasSize(2);
        }
    }

    @Nested
    class Answers_that_are_held_back {

        @Test
        void are_released_with_one_button_that_first_says_who_could_still_sit() {
            Assignment quiz = assign("Week 1");
            navigate(at(""), TeachGradebookView.class);
            assertThat($view(HeldPanel.class).single().getElement().getTextRecursively())
                    .contains("Week 1", "you release them", place.name());
            click("Release the answers");
            ConfirmDialog dialog = $(ConfirmDialog.class).single();
            assertThat(dialog.getElement().getProperty("message")).contains(place.name());
            test(dialog).confirm();
            assertThat(assigning
                            .assignment(lee, spring.id(), quiz.id())
                            .answers()
                            .released())
                    .isNotNull();
            assertThat($view(HeldPanel.class).all()).isEmpty();
        }
    }
}
