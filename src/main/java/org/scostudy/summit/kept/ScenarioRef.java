package org.scostudy.summit.kept;

import java.util.Optional;

/**
 * Names a scenario everywhere; written {@code pack:id}.
 *
 * @param id within its pack
 */
public record ScenarioRef(String pack, String id) {

    /** Empty when it names none. */
    public static Optional<ScenarioRef> parse(String ref) {
        int colon = ref.indexOf(':');
        return colon < 1
                ? Optional.empty()
                : Optional.of(new ScenarioRef(ref.substring(0, colon), ref.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return pack + ":" + id;
    }
}
