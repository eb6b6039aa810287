package org.scostudy.classroom.analysis;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One learner's answer to one item.
 *
 * @param item id of the question
 * @param share the points earned divided by those to be had, 0 to 1; an omitted answer earned 0
 * @param chosen ids of the options chosen; empty where the kind has none, or nothing was answered
 * @param time on the item; absent when it is not known
 */
record Answered(
        String item,
        double share,
        Set<String> chosen,
        @Nullable Duration time) {

    Answered {
        chosen = Set.copyOf(chosen);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share is between 0 and 1: " + share);
        }
    }
}
