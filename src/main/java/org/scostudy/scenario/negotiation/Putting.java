package org.scostudy.scenario.negotiation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.common.InOrder;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.story.Foresight;

/**
 * The text was put to the members.
 *
 * @param before the text before this move: as it was put last, as it was tabled, or as the news left it
 * @param foreseen members foreseen as objecting
 * @param asked which reason was asked for; null where nobody foreseen objects
 * @param because id of the reason that was chosen; null while it is not
 * @param afterNews whether something had come between
 */
public record Putting(
        Motion before,
        Hearing table,
        Set<String> foreseen,
        @Nullable ReasonAsked asked,
        @Nullable String because,
        List<Flip> flips,
        boolean afterNews) {

    public Putting {
        foreseen = InOrder.copy(foreseen);
        flips = List.copyOf(flips);
    }

    public int foresight() {
        return Foresight.score(table.objectors(), foreseen);
    }

    /** Whether there was a reason to know. */
    public boolean hasObjectors() {
        return !table.objectors().isEmpty();
    }

    public boolean isRightlyExplained() {
        return asked != null && because != null && asked.right().contains(because);
    }

    Putting because(String source) {
        return new Putting(before, table, foreseen, asked, source, flips, afterNews);
    }
}
