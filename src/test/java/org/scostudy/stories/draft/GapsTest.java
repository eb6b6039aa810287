package org.scostudy.stories.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static List<String> keys(List<Remark> remarks) {
        return remarks.stream().map(remark -> remark.said().key()).toList();
    }

    @Test
    void a_whole_story_has_none() {
        assertThat(Gaps.of(SampleStories.good())).isEmpty();
    }

    @Test
    void an_outline_says_what_is_to_be_written_and_where() {
        List<Remark> remarks = Gaps.of(Outlines.threeSteps("A title"));

        assertThat(keys(remarks))
                .contains(
                        "stories.gap.topic",
                        "stories.gap.brief",
                        "stories.gap.situation",
                        "stories.gap.label",
                        "stories.gap.outcome")
                .doesNotContain("stories.gap.title", "stories.gap.unreached", "stories.gap.next");
        assertThat(remarks).anyMatch(remark -> "step-3".equals(remark.step()));
    }

    @Test
    void a_step_that_nothing_leads_to_is_named() {
        StoryDraft story = SampleStories.good().and(SampleStories.end("lost"));

        assertThat(Gaps.of(story)).containsExactly(Remark.of("lost", "stories.gap.unreached"));
    }

    @Test
    void a_way_that_leads_back_is_named_with_where_it_leads() {
        StoryDraft story =
                SampleStories.good().changed("step-2", step -> step.choice(1, choice -> choice.to("step-1")));

        assertThat(Gaps.of(story)).containsExactly(Remark.of("step-2", "stories.gap.circle", 1));
    }

    @Test
    void a_step_that_is_taken_away_leaves_its_ways_open() {
        StoryDraft story = SampleStories.good().without("step-2");

        assertThat(keys(Gaps.of(story))).contains("stories.gap.next", "stories.gap.unreached");
    }

    @Test
    void whoever_begins_further_on_is_not_kept_by_what_lies_before() {
        StoryDraft story =
                SampleStories.good().changed("step-1", _ -> StepDraft.empty("step-1", StepDraft.Kind.CHOOSE));

        assertThat(Gaps.of(story)).isNotEmpty();
        assertThat(Gaps.from(story, "step-2")).isEmpty();
        assertThat(Gaps.from(story, "step-1")).isNotEmpty();
    }

    @Test
    void a_circle_is_found_in_a_line_of_any_length() {
        StoryDraft story = SampleStories.good();
        for (int step = 0; step < StoryFile.MOST_STEPS; step++) {
            story = story.and(SampleStories.choose("long-" + step, "On.", "long-" + (step + 1), "step-3"));
        }
        StoryDraft line = story.changed("step-2", step -> step.choice(0, choice -> choice.to("long-0")))
                .changed("long-" + (StoryFile.MOST_STEPS - 1), step -> step.choice(0, choice -> choice.to("long-0")));

        assertThat(keys(Gaps.of(line))).containsExactly("stories.gap.circle");
    }
}
