package org.scostudy.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.scostudy.memory.simulate.FsrsMind;

/**
 * Somebody who meets so many new cards a day and does whatever is due, each day, for years; what waited as the day began
 * is all that its choices of days go by.
 */
final class YearOfDays {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private final int days;
    private final int newPerDay;
    private final Optional<IntToDoubleFunction> ease;
    private final SplittableRandom random = new SplittableRandom(18);
    private final FsrsMind mind = new FsrsMind(Scheduling.DEFAULT);
    private final List<CardMemory> cards = new ArrayList<>();
    private final List<List<Integer>> due = new ArrayList<>();
    private final List<Integer> done = new ArrayList<>();

    /** @param ease of each day by its number; absent where days are not looked at */
    YearOfDays(int days, int newPerDay, Optional<IntToDoubleFunction> ease) {
        this.days = days;
        this.newPerDay = newPerDay;
        this.ease = ease;
        for (int day = 0; day < 36_500; day++) {
            due.add(new ArrayList<>());
        }
    }

    /** Reviews of each day. */
    List<Integer> lived() {
        for (int day = 0; day < days; day++) {
            live(day);
        }
        return done;
    }

    private void live(int today) {
        int[] waiting = due.stream().mapToInt(List::size).toArray();
        Scheduler scheduler = new Scheduler(Scheduling.DEFAULT, DayCount.UTC, ahead(today, waiting));
        Instant now = START.plus(Duration.ofDays(today));
        List<Integer> reviews = due.get(today);
        for (int card : reviews) {
            answer(scheduler, card, today, now, grade(card, today));
        }
        for (int i = 0; i < newPerDay; i++) {
            cards.add(CardMemory.fresh(now));
            answer(scheduler, cards.size() - 1, today, now, FirstSight.drawn(random.nextInt(100)));
        }
        done.add(reviews.size());
    }

    private DaysAhead ahead(int today, int[] waiting) {
        return ease.<DaysAhead>map(each -> new DayLoad(new DayLoad.Day() {
                    @Override
                    public int reviews(int ahead) {
                        return waiting[Math.min(today + ahead, waiting.length - 1)];
                    }

                    @Override
                    public double ease(int ahead) {
                        return each.applyAsDouble(today + ahead);
                    }
                }))
                .orElse(DaysAhead.ALIKE);
    }

    private Rating grade(int card, int today) {
        if (random.nextDouble() >= mind.recall(card, today)) {
            return Rating.AGAIN;
        }
        int mood = random.nextInt(100);
        return mood < 12 ? Rating.HARD : mood < 92 ? Rating.GOOD : Rating.EASY;
    }

    /** What is not known is shown until it is, in the same sitting. */
    private void answer(Scheduler scheduler, int card, int today, Instant now, Rating rating) {
        Rating given = rating;
        Instant at = now;
        CardMemory memory = cards.get(card);
        do {
            memory = scheduler.next(memory, given, at, card * 31L + memory.reps());
            mind.answered(card, today, given);
            at = at.plusSeconds(60);
            given = Rating.GOOD;
        } while (memory.scheduledDays() == 0);
        cards.set(card, memory);
        due.get(Math.min(today + memory.scheduledDays(), due.size() - 1)).add(card);
    }
}
