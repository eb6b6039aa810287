package org.scostudy.stories.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scostudy.language.English;
import org.scostudy.material.yaml.Tree;
import org.scostudy.material.yaml.TreeText;
import org.scostudy.scenario.BuiltIn;
import org.scostudy.scenario.read.SingleStory;

class StoryFileTest {

    static Stream<Map.Entry<String, Tree>> stories() {
        return BuiltIn.PACK.further().entrySet().stream()
                .filter(file -> file.getKey().startsWith("stories/"));
    }

    private static StoryDraft read(String text) {
        StoryFile.Read read = StoryFile.read("a.yaml", text);
        assertThat(read.leftOut()).isEmpty();
        return Objects.requireNonNull(read.story());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_story_of_a_pack_goes_through_the_editor_and_says_the_same(Map.Entry<String, Tree> file) {
        StoryDraft draft = read(TreeText.of((Tree.Entries) file.getValue()));

        String written = StoryTree.write(draft);

        assertThat(read(written)).isEqualTo(draft);
        SingleStory.Read played =
                new SingleStory(BuiltIn.PACK, BuiltIn.DECISIONS, English.WORDS).read(draft.id(), written);
        assertThat(played.sound())
                .isEqualTo(BuiltIn.SCENARIOS.stories().stream()
                        .filter(story -> story.id().equals(draft.id()))
                        .findFirst());
        assertThat(Gaps.of(draft)).isEmpty();
    }

    @Test
    void what_is_half_written_comes_back_half_written() {
        StoryDraft half = Outlines.threeSteps("").and(StepDraft.empty("x", StepDraft.Kind.PREDICT));

        assertThat(read(StoryTree.write(half))).isEqualTo(half);
    }

    @Nested
    class A_file_that_is_none {

        @Test
        void with_names_for_names_is_refused_before_it_grows() {
            String bomb = "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n";

            StoryFile.Read read = StoryFile.read("bomb.yaml", bomb);

            assertThat(read.leftOut()).isNotEmpty();
        }

        @Test
        void too_deep_is_refused() {
            StoryFile.Read read = StoryFile.read("deep.yaml", "a: " + "[".repeat(50_000));

            assertThat(read.story()).isNull();
            assertThat(read.leftOut()).isNotEmpty();
        }

        @Test
        void too_long_is_not_looked_at() {
            StoryFile.Read read = StoryFile.read("long.yaml", "a".repeat(StoryFile.LONGEST + 1));

            assertThat(read.story()).isNull();
            assertThat(read.leftOut()).hasSize(1);
        }

        @Test
        void with_steps_without_end_is_cut_and_says_so() {
            StringBuilder many = new StringBuilder("title: Many\nsteps:\n");
            for (int step = 0; step < StoryFile.MOST_STEPS + 5; step++) {
                many.append("  s").append(step).append(": { situation: a }\n");
            }

            StoryFile.Read read = StoryFile.read("many.yaml", many.toString());

            assertThat(Objects.requireNonNull(read.story()).steps()).hasSize(StoryFile.MOST_STEPS);
            assertThat(read.leftOut()).hasSize(5);
        }

        @Test
        void tells_what_it_leaves_out_with_its_line() {
            StoryFile.Read read = StoryFile.read("a.yaml", "title: A\nmood: gloomy\nsteps: [1]\n");

            assertThat(read.story()).isNotNull();
            assertThat(read.leftOut().stream().map(problem -> problem.line()).toList())
                    .isEqualTo(List.of(2, 3));
        }
    }
}
