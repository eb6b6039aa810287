package org.scostudy.scenario.story;

import java.util.Set;

/** What it earns to foresee who objects. */
public final class Foresight {

    /** The most that a prediction earns. */
    public static final int MOST = 3;

    private Foresight() {}

    /** All for exactly the right members; otherwise something for those found, less those suspected wrongly. */
    public static int score(Set<String> key, Set<String> members) {
        if (members.equals(key)) {
            return MOST;
        }
        if (key.isEmpty()) {
            return 0;
        }
        long found = members.stream().filter(key::contains).count();
        long wrong = members.size() - found;
        return Math.clamp((found - wrong) * MOST / key.size(), 0, MOST - 1);
    }
}
