package org.scostudy.study.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.CardMemory;
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

    static Remembered replay(CardId card, List<Review> log, IntFunction<Scheduling> schedulings) {
        List<Review.Answer> answers = standing(log);
        Instant start = log.isEmpty() ? Instant.EPOCH : log.getFirst().at();
        Remembered now = new Remembered(CardMemory.fresh(start), null);
        for (Review.Answer answer : answers) {
            Scheduling scheduling = schedulings.apply(answer.scheduling());
            CardMemory next = after(card, now, answer.rating(), answer.at(), answer.day(), scheduling);
            now = new Remembered(next, answer.day());
        }
        return now;
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
        long today = day.toEpochDay();
        LocalDate last = before.lastDay();
        long then = last == null ? today : Math.min(last.toEpochDay(), today);
        return new Scheduler(scheduling, instant -> instant.isBefore(at) ? then : today);
    }

    public static long seed(CardId card, CardMemory memory) {
        return card.value().hashCode() * 31L + memory.reps();
    }
}
