package org.scostudy.study;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.Phase;
import org.scostudy.question.CardId;

/**
 * One askable slot of one fact, for one learner.
 *
 * @param seq how many entries the log has of it
 * @param lastDay the learner's day of the last answer, as counted then
 * @param rewordings how often the learner asked for another wording
 */
record Card(
        CardId id,
        int seq,
        CardMemory memory,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate buriedUntil,
        boolean suspended,
        boolean flagged,
        int rewordings) {

    /** From this many lapses on, a card is a leech: it costs more than it teaches in its present wording. */
    static final int LEECH_LAPSES = 8;

    static Card unseen(CardId id, Instant now) {
        return new Card(id, 0, CardMemory.fresh(now), null, null, false, false, 0);
    }

    boolean leech() {
        return memory.lapses() >= LEECH_LAPSES;
    }

    boolean isNew() {
        return memory.phase() == Phase.NEW;
    }

    boolean inSteps() {
        return memory.phase() == Phase.LEARNING || memory.phase() == Phase.RELEARNING;
    }

    boolean away(LocalDate today) {
        return suspended || (buriedUntil != null && today.isBefore(buriedUntil));
    }

    PromptId prompt() {
        return new PromptId(id, seq);
    }

    Card remembered(CardMemory next, @Nullable LocalDate day, int newSeq) {
        return new Card(id, newSeq, next, day, buriedUntil, suspended, flagged, rewordings);
    }

    Card buried(LocalDate until) {
        return new Card(id, seq, memory, lastDay, until, suspended, flagged, rewordings);
    }

    Card withSuspended(boolean value) {
        return new Card(id, seq, memory, lastDay, buriedUntil, value, flagged, rewordings);
    }

    Card awake() {
        return new Card(id, seq, memory, lastDay, null, false, flagged, rewordings);
    }

    Card withFlagged(boolean value) {
        return new Card(id, seq, memory, lastDay, buriedUntil, suspended, value, rewordings);
    }

    Card reworded() {
        return new Card(id, seq, memory, lastDay, buriedUntil, suspended, flagged, rewordings + 1);
    }
}
