package org.scostudy.authoring.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.SignedInInstructor;
import org.scostudy.account.people.Accounts;
import org.scostudy.authoring.bank.BankFilter;
import org.scostudy.authoring.bank.BankSearch;
import org.scostudy.authoring.bank.QuestionFeedback;
import org.scostudy.authoring.bank.QuestionRow;
import org.scostudy.authoring.browse.QuestionsView;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@WholeApplication
class EditorViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    BankSearch all;

    @Autowired
    Unsaved unsaved;

    private Learner author;

    /** Other tests have the same bank. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void an_instructor() {
        author = SignedInInstructor.on(accounts);
    }

    private void write(String stem) {
        navigate("teach/questions/new", EditorView.class);
        type(stem);
        List<TextArea> options = $view(TextArea.class).all().stream()
                .filter(field -> field.getLabel().matches("Option \\d"))
                .toList();
        options.get(0).setValue("Beijing");
        options.get(1).setValue("Tashkent");
        options.get(2).setValue("Astana");
    }

    private void type(String stem) {
        stem().setValue(stem);
    }

    private TextArea stem() {
        return $view(TextArea.class).withId("stem").single();
    }

    private void click(String id) {
        test($view(NativeButton.class).withId(id).single()).click();
    }

    private List<String> saved() {
        return all
                .find(new BankFilter(word, null, null, null, null, null, null, null), QuestionFeedback.NOTHING)
                .stream()
                .map(QuestionRow::stem)
                .toList();
    }

    private boolean warned() {
        return !$view(Div.class).withId("near").all().isEmpty();
    }

    @Nested
    class A_question_that_is_nearly_there_already {

        @BeforeEach
        void is_written_again() {
            write("Where does the Secretariat of " + word + " " + word + "x have its seat today?");
            click("save");
            write("Where does the secretariat of " + word + " " + word + "x have its seat?");
            click("save");
        }

        @Test
        void is_told_before_it_is_saved() {
            assertThat(warned()).isTrue();
            assertThat(saved()).hasSize(1);
        }

        @Test
        void is_saved_all_the_same_if_the_author_wants_it() {
            click("save-anyway");
            assertThat(warned()).isFalse();
            assertThat(saved()).hasSize(2);
        }

        @Test
        void is_not_told_of_again_as_long_as_its_stem_stays() {
            click("save-anyway");
            $view(TextArea.class).all().stream()
                    .filter(area -> area.getLabel().startsWith("Explanation"))
                    .forEach(area -> area.setValue("Because."));
            click("save");
            assertThat(warned()).isFalse();
        }
    }

    @Test
    void another_question_is_saved_without_a_word() {
        write("Where does the Secretariat of " + word + " " + word + "x have its seat?");
        click("save");
        write("Who chairs the Council of " + word + " " + word + "x this year?");
        click("save");
        assertThat(warned()).isFalse();
        assertThat(saved()).hasSize(2);
    }

    @Nested
    class New_questions {

        @Test
        void in_two_tabs_do_not_write_over_each_other() {
            Runnable otherTab = unsaved.hold(author.id(), -7);
            unsaved.keep(author.id(), -7, 0, "{\"stem\":\"Theirs\"}");
            navigate("teach/questions/new", EditorView.class);
            assertThat(stem().getValue()).isEmpty();
            type("Mine");
            assertThat(unsaved.find(author.id(), -7)).hasValue(new Unsaved.Kept(0, "{\"stem\":\"Theirs\"}"));
            otherTab.run();
        }

        @Test
        void that_were_left_are_gone_on_with_or_offered() {
            unsaved.keep(author.id(), -7, 0, JsonMapper.shared().writeValueAsString(begun("First")));
            Runnable tab = unsaved.hold(author.id(), -7);
            navigate("teach/questions/new", EditorView.class);
            type("Second");
            navigate(QuestionsView.class);
            tab.run();

            navigate("teach/questions/new", EditorView.class);
            assertThat(stem().getValue()).isIn("First", "Second");
            String offered =
                    $view(Div.class).withId("begun").single().getElement().getTextRecursively();
            assertThat(offered).contains(stem().getValue().equals("First") ? "Second" : "First");
            UI.getCurrent().navigate("teach/questions/new", QueryParameters.of("begun", "7"));
            assertThat(stem().getValue()).isEqualTo("First");
        }

        private static EditorForm begun(String stem) {
            EditorForm empty = EditorForm.empty("own/all");
            return new EditorForm(
                    empty.kind(),
                    empty.section(),
                    empty.level(),
                    empty.markup(),
                    stem,
                    empty.answer(),
                    empty.wrong(),
                    empty.options(),
                    empty.holds(),
                    empty.correction(),
                    empty.amount(),
                    empty.tolerance(),
                    empty.unit(),
                    empty.places(),
                    empty.rubric(),
                    empty.explanation(),
                    empty.since(),
                    empty.tags(),
                    empty.citations(),
                    empty.media());
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void passages_are_chosen_by_their_words_and_shown_whole_on_demand() {
        navigate("teach/questions/new", EditorView.class);
        MultiSelectComboBox<String> passages =
                (MultiSelectComboBox<String>) $view(MultiSelectComboBox.class).all().stream()
                        .filter(box -> box.getLabel().equals("Passages that say so"))
                        .findFirst()
                        .orElseThrow();
        String id = passages.getListDataView().getItem(0);
        assertThat(passages.getItemLabelGenerator().apply(id)).startsWith(id + ": ");
        passages.setValue(Set.of(id));
        assertThat($view(ChosenPassages.class).single().getElement().getTextRecursively())
                .contains(id);
    }
}
