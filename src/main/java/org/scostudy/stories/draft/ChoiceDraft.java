package org.scostudy.stories.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done at a step, as far as it is written.
 *
 * @param next id of the step that it leads to; empty for none yet
 * @param after what lies on the table then; null where that stays as it is
 */
public record ChoiceDraft(
        String id,
        String label,
        String consequence,
        int score,
        List<String> cites,
        String next,
        @Nullable TableDraft after) {

    public ChoiceDraft {
        cites = List.copyOf(cites);
    }

    public static ChoiceDraft empty(String id) {
        return new ChoiceDraft(id, "", "", 0, List.of(), "", null);
    }

    public ChoiceDraft to(String step) {
        return new ChoiceDraft(id, label, consequence, score, cites, step, after);
    }
}
