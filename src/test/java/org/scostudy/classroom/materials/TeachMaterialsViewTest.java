package org.scostudy.classroom.materials;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.classroom.TeachPages;
import org.scostudy.question.Readership;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class TeachMaterialsViewTest extends TeachPages {

    @Autowired
    Readership readers;

    private void save() {
        test($view(NativeButton.class)
                        .withPropertyValue(NativeButton::getText, "Save")
                        .single())
                .click();
    }

    @Test
    void a_new_class_has_what_comes_with_the_server() {
        navigate(at("/materials"), TeachMaterialsView.class);
        assertThat($view(Checkbox.class).all().stream().filter(Checkbox::getValue))
                .hasSize(1);
        assertThat($view(Span.class).all()).extracting(Span::getText).contains("Comes with SCO Study.");
        assertThat($view(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("A paper that was made stays as it is"));
    }

    @Test
    void what_is_taken_out_is_drawn_from_no_more_and_comes_back_when_it_is_chosen_again() {
        navigate(at("/materials"), TeachMaterialsView.class);
        List<Checkbox> boxes =
                $view(Checkbox.class).all().stream().filter(Checkbox::getValue).toList();
        boxes.forEach(box -> box.setValue(false));
        save();
        assertThat(readers.ofClass(spring.id()).questions()).isEmpty();
        assertThat(readers.studiedBy(ada.id()).questions())
                .as("what is for everybody")
                .isNotEmpty();

        UI.getCurrent().navigate(at("/assignments/new"));
        assertThat($view(H2.class).all()).extracting(H2::getText).contains("A new assignment");

        navigate(at("/materials"), TeachMaterialsView.class);
        $view(Checkbox.class).all().forEach(box -> box.setValue(true));
        save();
        assertThat(readers.ofClass(spring.id()).questions()).isNotEmpty();
    }
}
