package org.scostudy.scenario.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.scenario.model.Hearing;

/**
 * Something a player can do at a step.
 *
 * @param consequence what follows from it, told once it is chosen
 * @param score 0 (bad) to {@link #MOST} (best)
 * @param cites passages that the consequence rests on
 * @param next id of the step it leads to
 * @param after the table as it is then; null when nothing on it changes
 */
public record Choice(
        String id,
        String label,
        String consequence,
        int score,
        List<String> cites,
        String next,
        @Nullable Hearing after) {

    public static final int MOST = 3;

    public Choice {
        cites = List.copyOf(cites);
    }
}
