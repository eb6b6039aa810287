package org.scostudy.stories.draft;

import java.util.List;

/** What a story can be begun with. */
public final class Outlines {

    private Outlines() {}

    /** Two steps at which something is chosen, and an end, with the ways between them. */
    public static StoryDraft threeSteps(String title) {
        StepDraft first = StepDraft.empty("step-1", StepDraft.Kind.CHOOSE);
        StepDraft second = StepDraft.empty("step-2", StepDraft.Kind.CHOOSE);
        StepDraft end = StepDraft.empty("step-3", StepDraft.Kind.END);
        return new StoryDraft(
                "",
                title,
                "",
                "",
                "",
                List.of(),
                List.of(),
                first.id(),
                List.of(leadingTo(first, second.id()), leadingTo(second, end.id()), end));
    }

    private static StepDraft leadingTo(StepDraft step, String next) {
        return step.choosing(
                step.choices().stream().map(choice -> choice.to(next)).toList());
    }
}
