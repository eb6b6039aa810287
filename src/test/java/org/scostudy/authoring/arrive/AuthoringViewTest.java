package org.scostudy.authoring.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.SignedInInstructor;
import org.scostudy.account.people.Accounts;
import org.scostudy.audience.Audience;
import org.scostudy.audience.Audiences;
import org.scostudy.authoring.bank.BankIndex;
import org.scostudy.authoring.bank.Desk;
import org.scostudy.authoring.bank.QuestionRow;
import org.scostudy.authoring.bank.Questions;
import org.scostudy.authoring.browse.QuestionsView;
import org.scostudy.authoring.drafts.DraftsView;
import org.scostudy.authoring.editor.EditorView;
import org.scostudy.question.Material;
import org.scostudy.question.QuestionBank;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class AuthoringViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Questions questions;

    @Autowired
    BankIndex catalogue;

    @Autowired
    QuestionBank bank;

    @Autowired
    Audiences audiences;

    private Learner author;

    @BeforeEach
    void an_instructor() {
        author = SignedInInstructor.on(accounts);
    }

    @Test
    void the_bank_lists_what_the_reading_gives_and_says_how_many() {
        navigate(QuestionsView.class);
        assertThat($view(Grid.class).single().isAttached()).isTrue();
        assertThat($view(Paragraph.class).withId("count").single().getText()).matches("[\\d,]+ questions");
    }

    @Test
    void a_choice_question_is_written_and_published() {
        write("Which city has the Secretariat today?");
        click("publish");
        assertThat(bank.questions())
                .anyMatch(question -> question.stem().equals("Which city has the Secretariat today?"));
    }

    @Test
    void who_meets_it_is_said_where_it_is_published_and_changed_on_the_page_of_questions() {
        write("For whom is this?");
        click("publish");
        assertThat(texts())
                .anySatisfy(text -> assertThat(text)
                        .isEqualTo(
                                "Saved and published. “Own questions” is for no class yet: nobody but you meets it."));
        navigate(QuestionsView.class);
        test($(NativeButton.class)
                        .withPropertyValue(NativeButton::getText, "Change")
                        .single())
                .click();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Audience> meant =
                $(RadioButtonGroup.class).withId("audience").single();
        meant.setValue(Audience.EVERYBODY);
        assertThat($(Paragraph.class).withId("audience-says").single().getText())
                .isEqualTo("“Own questions” is for everybody who learns here.");
        test($(NativeButton.class).withId("audience-save").single()).click();
        assertThat(audiences
                        .of(author.id(), Material.ofPerson("own", author.id()))
                        .audience())
                .isEqualTo(Audience.EVERYBODY);
    }

    @Test
    void what_is_incomplete_is_kept_and_the_author_is_told_what_is_missing() {
        navigate("teach/questions/new", EditorView.class);
        $view(TextArea.class).withId("stem").single().setValue("Which one?");
        boxes().getFirst().setValue(false);
        click("save");
        assertThat(texts()).anySatisfy(text -> assertThat(text).contains("Mark exactly one option as right."));
        navigate(QuestionsView.class);
        navigate("teach/questions/new", EditorView.class);
        assertThat($view(TextArea.class).withId("stem").single().getValue()).isEqualTo("Which one?");
    }

    @Test
    void two_at_one_question_are_told_and_neither_loses_text() {
        write("Mine and theirs?");
        click("save");
        QuestionRow entry = catalogue.now().entries().stream()
                .filter(each -> each.stem().equals("Mine and theirs?"))
                .findFirst()
                .orElseThrow();
        Questions.Opened opened = questions.open(author, entry.number());
        questions.change(
                author,
                entry.number(),
                1,
                Desk.with(opened.question(), "Theirs?", opened.question().interaction()));
        $view(TextArea.class).withId("stem").single().setValue("Mine?");
        click("save");
        assertThat(texts()).anySatisfy(text -> assertThat(text).contains("saved this question while you wrote"));
        test($view(NativeButton.class)
                        .withPropertyValue(NativeButton::getText, "Save mine as the newest version")
                        .single())
                .click();
        assertThat(questions.open(author, entry.number()).question().stem()).isEqualTo("Mine?");
        assertThat(questions.versions(author, entry.number())).hasSize(3);
    }

    @Test
    void import_and_drafts_open() {
        navigate(ImportView.class);
        assertThat($view(H1.class).single().getText()).isEqualTo("Import");
        navigate(DraftsView.class);
        assertThat($view(H1.class).single().getText()).isEqualTo("Drafts from a text");
    }

    private void write(String stem) {
        navigate("teach/questions/new", EditorView.class);
        $view(TextArea.class).withId("stem").single().setValue(stem);
        List<TextArea> options = $view(TextArea.class).all().stream()
                .filter(field -> field.getLabel().matches("Option \\d"))
                .toList();
        options.get(0).setValue("Beijing");
        options.get(1).setValue("Tashkent");
        options.get(2).setValue("Astana");
    }

    private List<Checkbox> boxes() {
        return $view(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().equals("right"))
                .toList();
    }

    private List<String> texts() {
        return $view(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private void click(String id) {
        test($view(NativeButton.class).withId(id).single()).click();
    }
}
