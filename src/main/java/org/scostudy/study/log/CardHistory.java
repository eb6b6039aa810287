package org.scostudy.study.log;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.DaysAhead;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduler;
import org.scostudy.memory.Scheduling;
import org.scostudy.question.CardId;

/** Folds a card's log into its memory: the one way from what happened to what is known. */
public final class CardHistory {

    /** A card's memory with the learner's day of its last answer. */
    public record Remembered(CardMemory memory, @Nullable LocalDate lastDay) {}

    private CardHistory() {}

    /** The answers of a card that were not taken back, in their order. */
    public static List<Review.Answer> standing(List<Review> log) {
        List<Review.Answer> answers = new ArrayList<>();
        for (Review review : log) {
            switch (review) {
                case Review.Answer answer -> answers.add(answer);
                case Review.Undo undo -> answers.removeIf(a -> a.seq() == undo.undoes());
            }
        }
        return answers;
    }

    /** @param move that is in force */
    static Remembered replay(
            CardId card, List<Review> log, Optional<CardMove> move, IntFunction<Scheduling> schedulings) {
        Remembered answered = replay(card, log, schedulings);
        return move.map(moved -> new Remembered(moved(answered.memory(), moved.until()), answered.lastDay()))
                .orElse(answered);
    }

    /** The same memory, asked for at another time. */
    static CardMemory moved(CardMemory memory, Instant until) {
        return new CardMemory(
                Phase.REVIEW,
                memory.memory(),
                0,
                until,
                memory.lastReview(),
                memory.scheduledDays(),
                memory.reps(),
                memory.lapses());
    }

    private static Remembered replay(CardId card, List<Review> log, IntFunction<Scheduling> schedulings) {
        List<Review.Answer> answers = standing(log);
        Instant start = log.isEmpty() ? Instant.EPOCH : log.getFirst().at();
        Remembered now = new Remembered(CardMemory.fresh(start), null);
        for (Review.Answer answer : answers) {
            Scheduling scheduling = schedulings.apply(answer.scheduling());
            now = new Remembered(after(card, now, answer, scheduling), answer.day());
        }
        return now;
    }

    /** As after any answer, but that the card comes back when the log tells that it does. */
    public static CardMemory after(CardId card, Remembered before, Review.Answer answer, Scheduling scheduling) {
        CardMemory next = after(card, before, answer.rating(), answer.at(), answer.day(), scheduling);
        Duration told = answer.told();
        return told == null ? next : told(next, before.memory().phase(), answer.at(), told);
    }

    private static CardMemory told(CardMemory next, Phase before, Instant at, Duration told) {
        boolean first = before == Phase.NEW || before == Phase.LEARNING;
        Phase phase = told.toDays() > 0 ? Phase.REVIEW : first ? Phase.LEARNING : Phase.RELEARNING;
        return new CardMemory(
                phase,
                next.memory(),
                phase == next.phase() ? next.step() : 0,
                at.plus(told),
                next.lastReview(),
                (int) Math.min(told.toDays(), Scheduling.MAX_INTERVAL_DAYS),
                next.reps(),
                next.lapses());
    }

    public static CardMemory after(
            CardId card, Remembered before, Rating rating, Instant at, LocalDate day, Scheduling scheduling) {
        return scheduler(before, at, day, scheduling).next(before.memory(), rating, at, seed(card, before.memory()));
    }

    /**
     * A scheduler that counts days as they were counted when the answers were given: a learner who travels or moves
     * the start of the day changes nothing that has happened.
     */
    public static Scheduler scheduler(Remembered before, Instant at, LocalDate day, Scheduling scheduling) {
        return scheduler(before, at, day, scheduling, DaysAhead.ALIKE);
    }

    /** @param ahead decides among the days that fuzz leaves; what it decided is to be told by the log */
    public static Scheduler scheduler(
            Remembered before, Instant at, LocalDate day, Scheduling scheduling, DaysAhead ahead) {
        long today = day.toEpochDay();
        LocalDate last = before.lastDay();
        long then = last == null ? today : Math.min(last.toEpochDay(), today);
        return new Scheduler(scheduling, instant -> instant.isBefore(at) ? then : today, ahead);
    }

    public static long seed(CardId card, CardMemory memory) {
        return card.value().hashCode() * 31L + memory.reps();
    }
}
