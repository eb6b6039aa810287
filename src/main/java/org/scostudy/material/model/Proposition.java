package org.scostudy.material.model;

import java.util.List;

/**
 * A point that a passage makes, in the pack's own words. The list of them shows that the bank asks all that the reading
 * says.
 *
 * @param facts that ask it, at least one
 */
public record Proposition(String id, String passage, String says, List<String> facts) {

    public Proposition {
        facts = List.copyOf(facts);
    }
}
