package org.scostudy.stories.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.audience.Audience;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.stories.draft.Outlines;
import org.scostudy.stories.draft.Remark;
import org.scostudy.stories.draft.SampleStories;
import org.scostudy.stories.draft.StoryDraft;

class StorywritingTest {

    private final WritersDesk desk = new WritersDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private StoryRow begun(StoryDraft story) {
        return desk.stories.begin(desk.ada, "sco", story);
    }

    private StoryRow published() {
        StoryRow row = begun(SampleStories.good());
        assertThat(desk.stories.publish(desk.ada, row.number(), row.version())).isEmpty();
        return desk.stories.look(desk.ada, row.number());
    }

    private static StoryDraft titled(String title) {
        StoryDraft story = SampleStories.good();
        return new StoryDraft(
                story.id(),
                title,
                story.topic(),
                story.role(),
                story.brief(),
                story.cites(),
                story.facts(),
                story.start(),
                story.steps());
    }

    @Nested
    class A_story {

        @Test
        void comes_back_as_it_was_written() {
            StoryRow row = begun(SampleStories.good());

            assertThat(desk.stories.open(desk.bob, row.number()).draft()).isEqualTo(SampleStories.good());
        }

        @Test
        void has_a_name_of_its_own_among_those_of_its_author() {
            assertThat(begun(SampleStories.good()).name()).isEqualTo("quiet-sheet");
            assertThat(begun(SampleStories.good()).name()).isEqualTo("quiet-sheet-2");
            assertThat(desk.stories.begin(desk.bob, "sco", SampleStories.good()).name())
                    .isEqualTo("quiet-sheet");
            assertThat(begun(Outlines.threeSteps("Über die Grenze!")).name()).isEqualTo("uber-die-grenze");
            assertThat(begun(Outlines.threeSteps("")).name()).isEqualTo("story");
        }

        @Test
        void is_told_to_nobody_who_learns() {
            StoryRow row = begun(SampleStories.good());

            assertThatThrownBy(() -> desk.stories.open(desk.cleo, row.number())).isInstanceOf(StoryRefused.class);
            assertThatThrownBy(() -> desk.stories.begin(desk.cleo, "sco", SampleStories.good()))
                    .isInstanceOf(StoryRefused.class);
        }

        @Test
        void that_is_a_draft_can_be_removed_and_one_that_was_published_cannot() {
            StoryRow draft = begun(SampleStories.good());
            StoryRow told = published();

            desk.stories.remove(desk.ada, draft.number());

            assertThat(desk.stories.all(desk.ada).stream().map(StoryRow::number))
                    .containsExactly(told.number());
            assertThatThrownBy(() -> desk.stories.remove(desk.ada, told.number()))
                    .isInstanceOf(StoryRefused.class);
        }
    }

    @Nested
    class Saving {

        @Test
        void makes_a_version_and_keeps_those_before() {
            StoryRow row = begun(SampleStories.good());

            StoryRow after = desk.stories.save(desk.ada, row.number(), 1, titled("Louder"));

            assertThat(after.version()).isEqualTo(2);
            assertThat(desk.stories.versions(desk.ada, row.number()).stream().map(StoryVersion::number))
                    .containsExactly(2, 1);
            assertThat(desk.stories.at(desk.ada, row.number(), 1)).isEqualTo(SampleStories.good());
        }

        @Test
        void the_same_makes_no_version() {
            StoryRow row = begun(SampleStories.good());

            assertThat(desk.stories
                            .save(desk.ada, row.number(), 1, SampleStories.good())
                            .version())
                    .isEqualTo(1);
        }

        @Test
        void over_what_somebody_else_saved_is_refused_and_loses_neither() {
            StoryRow row = begun(SampleStories.good());
            desk.stories.save(desk.bob, row.number(), 1, titled("Theirs"));

            assertThatThrownBy(() -> desk.stories.save(desk.ada, row.number(), 1, titled("Mine")))
                    .isInstanceOfSatisfying(
                            StoryRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(StoryRefused.Reason.CHANGED_MEANWHILE));
            assertThat(desk.stories.look(desk.ada, row.number()).changedBy()).isEqualTo("Bob");
            desk.stories.save(desk.ada, row.number(), 2, titled("Mine"));
            assertThat(desk.stories.at(desk.ada, row.number(), 2).title()).isEqualTo("Theirs");
        }

        @Test
        void what_is_longer_than_any_story_is_refused() {
            StoryRow row = begun(SampleStories.good());

            assertThatThrownBy(() -> desk.stories.save(desk.ada, row.number(), 1, titled("a".repeat(500_000))))
                    .isInstanceOf(StoryRefused.class);
        }
    }

    @Nested
    class Publishing {

        @Test
        void puts_it_beside_the_stories_of_the_pack_under_its_authors_material() {
            StoryRow row = published();

            Scenario found = desk.scenarios.find("sco@7", row.name()).orElseThrow();
            assertThat(found.title()).isEqualTo("The quiet sheet");
            assertThat(desk.scenarios.author("sco@7")).contains("Ada");
            assertThat(desk.scenarios.all()).contains(found);
        }

        @Test
        void says_for_whom_it_is_as_for_questions() {
            published();

            assertThat(desk.audiences.of(7, "sco@7").audience()).isEqualTo(Audience.CLASSES);
        }

        @Test
        void what_is_not_whole_says_why() {
            StoryRow row = begun(Outlines.threeSteps("A title"));

            List<Remark> remarks = desk.stories.publish(desk.ada, row.number(), 1);

            assertThat(remarks).isNotEmpty();
            assertThat(desk.stories.look(desk.ada, row.number()).state()).isEqualTo(StoryState.DRAFT);
            assertThat(desk.scenarios.find("sco@7", row.name())).isEmpty();
        }

        @Test
        void holds_a_story_against_the_same_check_as_those_of_the_pack() {
            StoryDraft twoBest = SampleStories.good()
                    .changed(
                            "step-2",
                            step -> step.choosing(step.choices().stream()
                                    .map(choice -> new org.scostudy.stories.draft.ChoiceDraft(
                                            choice.id(),
                                            choice.label(),
                                            choice.consequence(),
                                            3,
                                            choice.cites(),
                                            choice.next(),
                                            null))
                                    .toList()));
            StoryRow row = begun(twoBest);

            List<Remark> remarks = desk.stories.publish(desk.ada, row.number(), 1);

            assertThat(remarks)
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.step()).isEqualTo("step-2"));
        }

        @Test
        void a_passage_that_the_reading_does_not_have_is_named_at_its_step() {
            StoryDraft foreign = SampleStories.good()
                    .changed(
                            "step-2",
                            step -> new org.scostudy.stories.draft.StepDraft(
                                    step.id(),
                                    step.kind(),
                                    step.situation(),
                                    List.of("nowhere.1"),
                                    null,
                                    step.choices(),
                                    "",
                                    "",
                                    "",
                                    "",
                                    ""));

            StoryRow row = begun(foreign);

            assertThat(desk.stories.publish(desk.ada, row.number(), 1))
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.step()).isEqualTo("step-2"));
        }

        @Test
        void leaves_learners_with_the_published_version_until_the_next_is_published() {
            StoryRow row = published();

            StoryRow ahead = desk.stories.save(desk.ada, row.number(), 1, titled("Louder"));

            assertThat(ahead.isAhead()).isTrue();
            assertThat(desk.scenarios.find("sco@7", row.name()).orElseThrow().title())
                    .isEqualTo("The quiet sheet");
            desk.stories.publish(desk.ada, row.number(), 2);
            assertThat(desk.scenarios.find("sco@7", row.name()).orElseThrow().title())
                    .isEqualTo("Louder");
        }

        @Test
        void can_be_taken_back_and_whoever_was_handed_it_keeps_it() {
            StoryRow row = published();

            desk.stories.retire(desk.ada, row.number());

            assertThat(desk.scenarios.find("sco@7", row.name())).isEmpty();
            assertThat(desk.scenarios.all())
                    .noneMatch(scenario -> scenario.pack().equals("sco@7"));
            assertThat(desk.scenarios.handedOut("sco@7", row.name())).isPresent();
        }
    }

    @Nested
    class What_is_typed {

        @Test
        void is_kept_for_each_tab_and_the_last_is_gone_on_with() {
            long story = begun(SampleStories.good()).number();
            desk.unsaved.keep(7, story, "one", 1, "first");
            desk.unsaved.keep(7, story, "two", 1, "second");
            desk.unsaved.keep(8, story, "three", 1, "bob's");

            assertThat(desk.unsaved.takeOver(7, story, "four").orElseThrow().text())
                    .isIn("first", "second");
            assertThat(desk.unsaved.of(7, story)).hasSize(2);
            assertThat(desk.unsaved.of(8, story)).hasSize(1);
        }

        @Test
        void is_forgotten_once_it_is_saved_and_goes_with_its_author() {
            long story = begun(SampleStories.good()).number();
            desk.unsaved.keep(7, story, "one", 1, "first");
            desk.unsaved.keep(8, story, "two", 1, "second");

            desk.unsaved.forget(7, story, "one");
            desk.jdbc.sql("DELETE FROM account WHERE id = 8").update();

            assertThat(desk.jdbc
                            .sql("SELECT COUNT(*) FROM story_unsaved")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(desk.stories.all(desk.ada)).hasSize(1);
        }
    }
}
