package org.scostudy.stories.draft;

import java.util.List;
import org.scostudy.scenario.BuiltIn;

/** Stories for tests. */
public final class SampleStories {

    private SampleStories() {}

    /** Of three steps, with nothing in the way. */
    public static StoryDraft good() {
        return new StoryDraft(
                "quiet-sheet",
                "The quiet sheet",
                BuiltIn.DECISIONS.topics().keySet().iterator().next(),
                "",
                "You advise a minister in Astana.",
                List.of("intro.1"),
                List.of(),
                "step-1",
                List.of(
                        choose("step-1", "A sheet lies before you.", "step-2", "step-2"),
                        choose("step-2", "The others read it aloud.", "step-3", "step-3"),
                        end("step-3")));
    }

    public static StepDraft choose(String id, String situation, String best, String other) {
        return new StepDraft(
                id,
                StepDraft.Kind.CHOOSE,
                situation,
                List.of("intro.1"),
                null,
                List.of(
                        new ChoiceDraft("a", "Ask who wrote it", "You learn of it.", 3, List.of("intro.1"), best, null),
                        new ChoiceDraft("b", "Sign it", "It is signed.", 0, List.of("intro.2"), other, null)),
                "",
                "",
                "",
                "",
                "");
    }

    public static StepDraft end(String id) {
        return new StepDraft(
                id,
                StepDraft.Kind.END,
                "The meeting is over.",
                List.of("intro.1"),
                null,
                List.of(),
                "",
                "",
                "",
                "postponed",
                "The article tells how it went.");
    }
}
