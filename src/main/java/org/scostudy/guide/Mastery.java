package org.scostudy.guide;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.Phase;
import org.scostudy.study.recall.Recall;

/** How well a learner knows something: the one place that says what counts as known. */
enum Mastery {
    /** Past the learning steps, and the chance to recall it now is at least what the learner wants. */
    KNOWN,
    /** Answered before, but still in its steps, or by now too likely to be forgotten. */
    SHAKY,
    /** Never answered. */
    NEW;

    static Mastery of(@Nullable Recall recall) {
        if (recall == null || recall.phase() == Phase.NEW) {
            return NEW;
        }
        return recall.phase() == Phase.REVIEW && recall.chance() >= recall.desired() ? KNOWN : SHAKY;
    }

    /** A fact is known when each of its cards is, and new when none was answered. */
    static Mastery ofAll(Collection<Mastery> cards) {
        Set<Mastery> kinds = cards.stream().collect(Collectors.toUnmodifiableSet());
        return kinds.size() == 1 ? kinds.iterator().next() : kinds.isEmpty() ? NEW : SHAKY;
    }

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
