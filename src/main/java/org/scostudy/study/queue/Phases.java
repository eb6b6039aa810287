package org.scostudy.study.queue;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.Phase;
import org.scostudy.question.CardId;

/**
 * Phases of all cards that a learner has met. A step makes new ones out of these without copying them, for there may be
 * tens of thousands, of which a sitting changes some dozens.
 */
final class Phases {

    private final Map<CardId, Phase> read;
    private final Map<CardId, Phase> since;

    private Phases(Map<CardId, Phase> read, Map<CardId, Phase> since) {
        this.read = read;
        this.since = since;
    }

    static Phases of(Map<CardId, Phase> read) {
        return new Phases(Collections.unmodifiableMap(read), Map.of());
    }

    Phases with(CardId card, Phase phase) {
        Map<CardId, Phase> more = new HashMap<>(since);
        more.put(card, phase);
        return new Phases(read, more);
    }

    boolean has(CardId card) {
        return since.containsKey(card) || read.containsKey(card);
    }

    @Nullable
    Phase of(CardId card) {
        Phase changed = since.get(card);
        return changed == null ? read.get(card) : changed;
    }

    int size() {
        return read.size() + since.size();
    }

    /** A copy that may be changed. */
    Map<CardId, Phase> all() {
        Map<CardId, Phase> all = new HashMap<>(read);
        all.putAll(since);
        return all;
    }
}
