package org.scostudy.stories.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.SignedInInstructor;
import org.scostudy.account.people.Accounts;
import org.scostudy.stories.desk.StoryRow;
import org.scostudy.stories.desk.StoryState;
import org.scostudy.stories.desk.StoryVersion;
import org.scostudy.stories.desk.Storywriting;
import org.scostudy.stories.draft.SampleStories;
import org.scostudy.stories.draft.StoryDraft;
import org.scostudy.stories.draft.StoryTree;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class StoryViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Storywriting stories;

    private Learner author;
    private long number;

    @BeforeEach
    void a_story() {
        author = SignedInInstructor.on(accounts);
        number = stories.begin(author, "sco", SampleStories.good()).number();
    }

    private void open() {
        navigate("teach/stories", StoriesView.class);
        navigate("teach/stories/" + number, StoryView.class);
    }

    private void type(String title) {
        title().setValue(title);
    }

    private TextField title() {
        return $view(TextField.class).withId("title").single();
    }

    private void click(String id) {
        test($view(NativeButton.class).withId(id).single()).click();
    }

    private String said() {
        return $view(Paragraph.class).all().stream()
                .filter(line -> "status".equals(line.getElement().getAttribute("role")) && line.isVisible())
                .map(Paragraph::getText)
                .reduce("", (all, line) -> all + "\n" + line);
    }

    private StoryRow row() {
        return stories.look(author, number);
    }

    private void colleagueSaves(String title) {
        Learner colleague =
                accounts.add("c" + System.nanoTime(), "caravan salt tea", Role.INSTRUCTOR, java.time.ZoneOffset.UTC);
        StoryDraft before = stories.open(colleague, number).draft();
        stories.save(
                colleague,
                number,
                row().version(),
                new StoryDraft(
                        before.id(),
                        title,
                        before.topic(),
                        before.role(),
                        before.brief(),
                        before.cites(),
                        before.facts(),
                        before.start(),
                        before.steps()));
    }

    @Nested
    class What_is_typed {

        @Test
        void is_there_again_when_the_tab_is_gone_and_makes_no_version_until_it_is_saved() {
            open();
            type("Louder");

            open();

            assertThat(title().getValue()).isEqualTo("Louder");
            assertThat(row().version()).isEqualTo(1);
            click("save");
            assertThat(row().version()).isEqualTo(2);
            assertThat(row().title()).isEqualTo("Louder");
        }

        @Test
        void can_be_undone_and_done_again() {
            open();
            type("Louder");

            click("undo");
            assertThat(title().getValue()).isEqualTo("The quiet sheet");
            click("redo");
            assertThat(title().getValue()).isEqualTo("Louder");
        }

        @Test
        void can_be_forgotten() {
            open();
            type("Louder");
            open();

            click("forget");

            assertThat(title().getValue()).isEqualTo("The quiet sheet");
        }
    }

    @Nested
    class When_somebody_else_saved_it_meanwhile {

        @Test
        void it_is_said_at_once_and_mine_can_be_saved_over_it_while_theirs_stays_a_version() {
            open();
            colleagueSaves("Theirs");
            type("Mine");
            assertThat(said()).contains("has saved it meanwhile");

            click("save");
            assertThat($view(Section.class).withId("met").single().isVisible()).isTrue();
            assertThat(row().title()).isEqualTo("Theirs");
            click("mine");

            assertThat(row().title()).isEqualTo("Mine");
            assertThat(stories.at(author, number, 2).title()).isEqualTo("Theirs");
        }

        @Test
        void theirs_can_be_taken_and_mine_stays_a_version() {
            open();
            colleagueSaves("Theirs");
            type("Mine");
            click("save");

            click("theirs");

            assertThat(row().title()).isEqualTo("Theirs");
            assertThat(title().getValue()).isEqualTo("Theirs");
            assertThat(stories.versions(author, number).stream().map(StoryVersion::text))
                    .anyMatch(text -> text.contains("title: Mine"));
        }
    }

    @Nested
    class Publishing {

        @Test
        void a_whole_story_says_who_meets_it() {
            open();

            click("publish");

            assertThat(row().state()).isEqualTo(StoryState.PUBLISHED);
            assertThat(said()).contains("Published.");
            assertThat($view(Span.class).withId("state").single().getText()).isEqualTo("Published");
        }

        @Test
        void what_lacks_something_saves_it_and_says_what() {
            open();
            type("");

            click("publish");

            assertThat(row().state()).isEqualTo(StoryState.DRAFT);
            assertThat(row().version()).isEqualTo(2);
            assertThat(said()).contains("but not published", "One thing");
        }
    }

    @Test
    void from_a_step_it_is_played_whatever_is_still_missing_before_it() {
        stories.save(
                author,
                number,
                1,
                SampleStories.good().changed("step-1", step -> SampleStories.choose("step-1", "", "step-2", "step-2")));
        navigate("teach/stories", StoriesView.class);
        UI.getCurrent().navigate("teach/stories/" + number, QueryParameters.of("step", "step-2"));
        assertThat($view(TextArea.class).withId("situation").single().getValue())
                .isEqualTo("The others read it aloud.");

        click("play-here");

        assertThat(com.vaadin
                        .flow
                        .component
                        .UI
                        .getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getPath())
                .startsWith("scenarios/rehearsal/");
    }

    @Nested
    class A_file {

        private void pastes(String text) {
            navigate("teach/stories", StoriesView.class);
            $view(TextArea.class).withId("paste").single().setValue(text);
            click("paste-look");
        }

        @Test
        void is_looked_at_first_and_taken_as_a_draft() {
            int before = stories.all(author).size();
            pastes(StoryTree.write(SampleStories.good()));
            assertThat(stories.all(author)).hasSize(before);

            click("import-take");

            assertThat(stories.all(author)).hasSize(before + 1);
            assertThat(stories.all(author).getFirst().state()).isEqualTo(StoryState.DRAFT);
        }

        @Test
        void that_is_hostile_is_refused_with_words_and_nothing_is_written() {
            int before = stories.all(author).size();

            pastes("a: &a [*a, *a]\nsteps: " + "[".repeat(5_000));

            assertThat($view(NativeButton.class).withId("import-take").all()).isEmpty();
            assertThat(stories.all(author)).hasSize(before);
        }
    }
}
