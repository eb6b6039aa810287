package org.scostudy.scenario.story;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.common.InOrder;

/**
 * A case from the organisation's table, as a graph of steps; every path through it ends.
 *
 * @param pack its id; of what a person wrote beside it, the id of that material
 * @param topic id of a {@link Topic} of the pack's decision model
 * @param role entity id of the member whom the learner speaks for; null for the chair
 * @param cites passages that the brief rests on
 * @param steps by id, in the order they were written
 * @param start id of the first step
 * @param facts ids of the facts to study afterwards
 */
public record Scenario(
        String id,
        String pack,
        String title,
        String topic,
        Origin origin,
        @Nullable String role,
        String brief,
        List<String> cites,
        Map<String, Step> steps,
        String start,
        List<String> facts) {

    /** Who made it: the decision model, or a person. */
    public enum Origin {
        GENERATED,
        AUTHORED
    }

    public Scenario {
        cites = List.copyOf(cites);
        steps = InOrder.copy(steps);
        facts = List.copyOf(facts);
    }

    /** The step of that id, which the check has seen to exist. */
    public Step step(String id) {
        Step step = steps.get(id);
        if (step == null) {
            throw new IllegalArgumentException("the scenario " + this.id + " has no step " + id);
        }
        return step;
    }

    /** Changes whenever anything that a player could notice changes. */
    public String version() {
        return Fingerprint.of(toString());
    }
}
