package org.scostudy.classroom.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.SignedInAs;
import org.scostudy.classroom.Course;
import org.scostudy.classroom.page.CopyText;
import org.scostudy.classroom.token.Tokens;
import org.scostudy.classroom.work.Assignment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

@WholeApplication
class ExportViewTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tokens tokens;

    private Course course;

    @BeforeEach
    void a_class_with_marks() throws Exception {
        course = new Course(application, "Spring");
        Course.NAMES.forEach(course::joined);
        Assignment energy = course.quiz("Energy", 2);
        course.finishes(course.sits(course.learner("O'Neil"), energy, mvc), 1, 2);
        open(course.instructor);
    }

    private void open(Learner person) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(SignedInAs.of(person)));
        navigate("teach/classes/" + course.classroom.id() + "/export", TeachExportView.class);
    }

    private void choose(ScoreFormat format) {
        $view(ExportPanel.class).single().choose(format);
    }

    private String href() {
        return $view(Anchor.class).withId("download").single().getHref();
    }

    private List<String> headings() {
        return $view(NativeTableHeaderCell.class).all().stream()
                .map(NativeTableHeaderCell::getText)
                .toList();
    }

    private List<String> cells() {
        return $view(NativeTableCell.class).all().stream()
                .map(NativeTableCell::getText)
                .toList();
    }

    @Test
    void the_gradebook_comes_first_with_its_first_rows_and_a_link() {
        assertThat($view(H1.class).single().getText()).isEqualTo("Spring");
        assertThat(headings()).contains("learner", "sign_in_name", "Energy", "total_percent");
        assertThat(cells()).contains("=HYPERLINK(\"http://evil\")");
        assertThat(href()).isEqualTo("teach/classes/" + course.classroom.id() + "/export/csv");
    }

    @Test
    void every_format_shows_how_its_file_begins() {
        for (ScoreFormat format : ScoreFormat.values()) {
            choose(format);
            assertThat(href()).contains("/export/" + format);
            assertThat($view(SheetPreview.class).all()).as(format.toString()).hasSize(1);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void columns_are_chosen_shown_and_remembered() {
        choose(ScoreFormat.DETAILS);
        CheckboxGroup<ScoreColumn> columns =
                $view(CheckboxGroup.class).withId("columns").single();
        test(columns).deselectAll();
        test(columns).selectItems("Mark", "Name");
        assertThat(application.getBean(ChosenColumns.class).of(course.instructor))
                .startsWith(ScoreColumn.LEARNER)
                .contains(ScoreColumn.MARK);
        assertThat(href()).contains("learner").contains("mark_percent");
        open(course.instructor);
        choose(ScoreFormat.DETAILS);
        assertThat(headings()).contains("learner", "mark_percent");
    }

    @Nested
    class Keys {

        private void make(String name) {
            $view(TextField.class).withId("key-name").single().setValue(name);
            test($view(NativeButton.class).withId("make-key").single()).click();
        }

        @Test
        void are_shown_once() {
            make("School portal");
            String secret = $view(CopyText.class).all().stream()
                    .map(each -> each.getElement().getAttribute("text"))
                    .filter(text -> text.startsWith("sco_"))
                    .findFirst()
                    .orElseThrow();
            assertThat(tokens.of(course.instructor)).hasSize(1);
            open(course.instructor);
            assertThat($view(CopyText.class).all())
                    .noneMatch(each -> each.getElement().getAttribute("text").equals(secret));
            assertThat($view(NativeButton.class).all())
                    .anyMatch(button -> "Revoke the key “School portal”"
                            .equals(button.getElement().getAttribute("aria-label")));
        }

        @Test
        void need_a_name() {
            make("  ");
            assertThat($view(TextField.class).withId("key-name").single().isInvalid())
                    .isTrue();
            assertThat(tokens.of(course.instructor)).isEmpty();
        }
    }

    @Test
    void there_is_nothing_here_for_instructors_of_other_classes() {
        Learner other = course.person(Role.INSTRUCTOR);
        assertThatThrownBy(() -> open(other)).isInstanceOf(IllegalArgumentException.class);
        assertThat($view(Paragraph.class).all())
                .noneMatch(each -> each.getText().contains("Spring"));
    }

    @Test
    void an_empty_class_says_what_is_missing() {
        Course empty = new Course(application, "Empty");
        TestSecurityContextHolder.setContext(new SecurityContextImpl(SignedInAs.of(empty.instructor)));
        navigate("teach/classes/" + empty.classroom.id() + "/export", TeachExportView.class);
        assertThat($view(Paragraph.class).all())
                .anyMatch(each -> each.getText().startsWith("As soon as the class has learners"));
        assertThat(Set.copyOf(headings())).contains("learner");
    }
}
