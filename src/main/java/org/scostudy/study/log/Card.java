package org.scostudy.study.log;

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
public record Card(
        CardId id,
        int seq,
        CardMemory memory,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate buriedUntil,
        boolean suspended,
        boolean flagged,
        int rewordings) {

    public static Card unseen(CardId id, Instant now) {
        return new Card(id, 0, CardMemory.fresh(now), null, null, false, false, 0);
    }

    /**
     * Whether it costs more than it teaches in its present wording.
     *
     * @param lapses from how many on it is taken to be so
     */
    public boolean leech(int lapses) {
        return memory.lapses() >= lapses;
    }

    public boolean isNew() {
        return memory.phase() == Phase.NEW;
    }

    public boolean inSteps() {
        return memory.phase() == Phase.LEARNING || memory.phase() == Phase.RELEARNING;
    }

    public boolean away(LocalDate today) {
        return suspended || (buriedUntil != null && today.isBefore(buriedUntil));
    }

    public PromptId prompt() {
        return new PromptId(id, seq);
    }

    public Card remembered(CardMemory next, @Nullable LocalDate day, int newSeq) {
        return new Card(id, newSeq, next, day, buriedUntil, suspended, flagged, rewordings);
    }

    public Card buried(LocalDate until) {
        return new Card(id, seq, memory, lastDay, until, suspended, flagged, rewordings);
    }

    public Card withSuspended(boolean value) {
        return new Card(id, seq, memory, lastDay, buriedUntil, value, flagged, rewordings);
    }

    public Card awake() {
        return new Card(id, seq, memory, lastDay, null, false, flagged, rewordings);
    }

    public Card withFlagged(boolean value) {
        return new Card(id, seq, memory, lastDay, buriedUntil, suspended, value, rewordings);
    }

    public Card reworded() {
        return new Card(id, seq, memory, lastDay, buriedUntil, suspended, flagged, rewordings + 1);
    }
}
