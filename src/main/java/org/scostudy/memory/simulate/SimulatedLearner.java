package org.scostudy.memory.simulate;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.Check;
import org.scostudy.memory.DayCount;
import org.scostudy.memory.FirstSight;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduler;
import org.scostudy.memory.Scheduling;

/**
 * Somebody who studies day after day, minute by minute, and answers as their mind has it. The same seed gives the same
 * answers.
 */
public final class SimulatedLearner {

    private static final Duration LONGEST_SITTING = Duration.ofHours(1);

    /**
     * What makes learners differ.
     *
     * @param diligence the chance of studying on a day, 0 to 1
     * @param newPerDay new cards on a day of study
     * @param forgetfulness the chance of recall is the mind's to this power; 1 is as the mind says
     */
    public record Habits(double diligence, int newPerDay, double forgetfulness) {
        public Habits {
            Check.within("diligence", diligence, 0, 1);
            Check.within("new cards per day", newPerDay, 0, 10_000);
            Check.within("forgetfulness", forgetfulness, 0.1, 10);
        }
    }

    /** @param card number of the card, from 0 */
    public record Answer(int card, Instant at, Rating rating, Duration took) {}

    private record Waiting(int card, CardMemory memory) {}

    private final Habits habits;
    private final Scheduler scheduler;
    private final Mind mind;
    private final SplittableRandom random;
    private final List<Answer> answers = new ArrayList<>();
    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(
            Comparator.comparing((Waiting each) -> each.memory().due()).thenComparing(Waiting::card));
    private int met;

    /** Somebody who forgets as the scheduler believes. */
    public SimulatedLearner(Habits habits, Scheduling scheduling, long seed) {
        this(habits, scheduling, new FsrsMind(scheduling), seed);
    }

    /** @param scheduling says when cards come, whatever the mind remembers */
    public SimulatedLearner(Habits habits, Scheduling scheduling, Mind mind, long seed) {
        this.habits = habits;
        this.scheduler = new Scheduler(scheduling, DayCount.UTC);
        this.mind = mind;
        this.random = new SplittableRandom(seed);
    }

    /**
     * Studies on each of the days at about the hour of {@code firstSitting}, until what is due is done or an hour is
     * over.
     *
     * @param cards how many there are to learn
     * @return all answers so far, in their order
     */
    public List<Answer> studies(int cards, Instant firstSitting, int days) {
        for (int day = 0; day < days; day++) {
            if (random.nextDouble() < habits.diligence()) {
                sits(cards, firstSitting.plus(day, ChronoUnit.DAYS).plusSeconds(random.nextInt(3_600)));
            }
        }
        return List.copyOf(answers);
    }

    private void sits(int cards, Instant from) {
        Instant now = from;
        Instant end = from.plus(LONGEST_SITTING);
        int fresh = Math.min(habits.newPerDay(), cards - met);
        while (now.isBefore(end)) {
            Optional<Waiting> due = due(now);
            if (due.isPresent()) {
                now = answers(due.get(), now);
            } else if (fresh > 0) {
                fresh--;
                now = answers(new Waiting(met++, CardMemory.fresh(now)), now);
            } else if (!waiting.isEmpty() && waiting.peek().memory().due().isBefore(end)) {
                now = waiting.peek().memory().due();
            } else {
                return;
            }
        }
    }

    private Optional<Waiting> due(Instant now) {
        Waiting first = waiting.peek();
        if (first == null || first.memory().due().isAfter(now)) {
            return Optional.empty();
        }
        waiting.poll();
        return Optional.of(first);
    }

    private Instant answers(Waiting asked, Instant seen) {
        Duration took = Duration.ofMillis(2_500 + (long) (6_000 * -Math.log(1 - random.nextDouble())));
        Duration kept = took.compareTo(Duration.ofMinutes(1)) > 0 ? Duration.ofMinutes(1) : took;
        Instant at = seen.plus(kept);
        Rating rating = rating(asked, DayCount.UTC.dayOf(at));
        mind.answered(asked.card(), DayCount.UTC.dayOf(at), rating);
        answers.add(new Answer(asked.card(), at, rating, kept));
        waiting.add(new Waiting(asked.card(), scheduler.next(asked.memory(), rating, at, asked.card())));
        return at;
    }

    private Rating rating(Waiting asked, long day) {
        int chance = random.nextInt(100);
        if (asked.memory().phase() == Phase.NEW) {
            return FirstSight.drawn(chance);
        }
        double recalled = Math.pow(mind.recall(asked.card(), day), habits.forgetfulness());
        if (random.nextDouble() >= recalled) {
            return Rating.AGAIN;
        }
        return chance < 12 ? Rating.HARD : chance < 92 ? Rating.GOOD : Rating.EASY;
    }
}
