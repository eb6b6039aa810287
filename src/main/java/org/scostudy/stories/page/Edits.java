package org.scostudy.stories.page;

import org.scostudy.stories.draft.StepDraft;
import org.scostudy.stories.draft.StoryDraft;

/** The story that is being written, for the forms that write parts of it. */
interface Edits {

    StorySource source();

    StoryDraft story();

    /** Something was typed; the form goes on as it is. */
    void typed(StoryDraft changed);

    /**
     * Something changed by which the form looks otherwise.
     *
     * @param focus id of the field that one goes on with
     */
    void reshaped(StoryDraft changed, String focus);

    /** Opens another step. */
    void go(String step);

    /** Tries the story from a step on. */
    void play(String step);

    /** By how one finds it in the graph; 0 for none. */
    int number(String step);

    /** A step more, that nothing leads to yet. */
    default StepDraft fresh(StepDraft.Kind kind) {
        return StepDraft.empty(story().newStep(), kind);
    }
}
