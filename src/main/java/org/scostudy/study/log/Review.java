package org.scostudy.study.log;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;

/** One line of a card's log. Lines are added and never changed. */
public sealed interface Review {

    CardId card();

    int seq();

    Instant at();

    LocalDate day();

    String session();

    /**
     * The learner graded a prompt.
     *
     * @param tookMillis time from seeing the prompt to the grade, in milliseconds
     * @param scheduling version of the scheduling that was in force
     * @param evidence names the answer in a quiz that the grade was concluded from; absent for grades given by hand
     * @param told for how long the card goes away where the scheduler's answer alone does not say so: another program
     *     decided it, or what waits on the days to choose from did
     */
    record Answer(
            CardId card,
            int seq,
            Instant at,
            LocalDate day,
            String session,
            Rating rating,
            long tookMillis,
            Phase phaseBefore,
            String wording,
            int scheduling,
            @Nullable String evidence,
            @Nullable Duration told)
            implements Review {}

    /** The learner took back the answer at {@code undoes}. */
    record Undo(CardId card, int seq, Instant at, LocalDate day, String session, int undoes) implements Review {}
}
