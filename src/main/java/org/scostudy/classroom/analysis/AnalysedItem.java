package org.scostudy.classroom.analysis;

import java.util.List;

/**
 * An item to analyse.
 *
 * @param options that could be chosen, in their order of presentation; empty for kinds without options
 */
record AnalysedItem(String id, List<Option> options) {

    /** One option of the item. */
    record Option(String id, Role role) {}

    /** What an option is in its item. */
    enum Role {
        KEY,
        DISTRACTOR
    }

    AnalysedItem {
        options = List.copyOf(options);
    }
}
