package org.scostudy.scenario.story;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.common.InOrder;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Outcome;

/** One stop on the way through a scenario. */
public sealed interface Step {

    String id();

    /** What the player is told here. */
    String situation();

    List<String> cites();

    /** What lies on the table here, if anything does. */
    @Nullable
    Hearing table();

    /**
     * Who will object?
     *
     * @param key the members who do, computed from the table and never typed by hand
     */
    record Predict(
            String id,
            String situation,
            List<String> cites,
            Hearing table,
            String question,
            Set<String> key,
            String explanation,
            String next)
            implements Step {

        /** The most that a prediction earns. */
        public static final int MOST = Foresight.MOST;

        public Predict {
            cites = List.copyOf(cites);
            key = InOrder.copy(key);
        }

        public int score(Set<String> members) {
            return Foresight.score(key, members);
        }
    }

    /** What do you do? */
    record Choose(
            String id,
            String situation,
            List<String> cites,
            @Nullable Hearing table,
            List<Choice> choices) implements Step {
        public Choose {
            cites = List.copyOf(cites);
            choices = List.copyOf(choices);
        }
    }

    /** How it came out, looked at once more. */
    record End(
            String id,
            String situation,
            List<String> cites,
            @Nullable Hearing table,
            Outcome outcome,
            String debrief) implements Step {
        public End {
            cites = List.copyOf(cites);
        }
    }
}
