package org.scostudy.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.scostudy.random.Draw;
import org.scostudy.random.Given;
import org.scostudy.random.Numbers;
import org.scostudy.random.Property;

/** What holds for every learner, every history and every seed. */
class SchedulingPropertiesTest {

    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

    record Answer(Rating rating, Duration later, long seed) {}

    private static final Draw<Boolean> EITHER = Draw.one(true, false);

    private static final Draw<List<Duration>> STEPS =
            Numbers.between(1, 4000).as(Duration::ofMinutes).list(0, 3);

    private static final Draw<Scheduling> SCHEDULINGS = random -> new Scheduling(
            Parameters.DEFAULT,
            Numbers.between(0.7, 0.99).from(random),
            STEPS.from(random),
            STEPS.from(random),
            Numbers.between(1, 36_500).from(random),
            EITHER.from(random),
            EITHER.from(random));

    private static final Draw<Answer> ANSWERS = random -> new Answer(
            Draw.one(Rating.values()).from(random),
            Duration.ofMinutes(Numbers.between(0, 500_000).from(random)),
            Numbers.longs().from(random));

    /** Kept to eight places. */
    private static final Draw<Double> STABILITIES =
            Numbers.between(0.001, 36_500.0).as(stability -> Math.round(stability * 1e8) / 1e8);

    private static final Draw<Double> DIFFICULTIES = Numbers.between(1.0, 10.0);
    private static final Draw<Integer> DAYS = Numbers.between(0, 40_000);

    @Property
    void stability_and_difficulty_stay_in_bounds_and_no_card_is_due_before_now(Given given) {
        Scheduler scheduler = new Scheduler(given.any(SCHEDULINGS), DayCount.UTC);
        List<Answer> answers = given.any(ANSWERS.list(0, 30));
        CardMemory card = CardMemory.fresh(START);
        Instant now = START;
        for (Answer answer : answers) {
            now = now.plus(answer.later());
            CardMemory next = scheduler.next(card, answer.rating(), now, answer.seed());
            MemoryState memory = Objects.requireNonNull(next.memory());
            assertThat(memory.stability()).isBetween(0.001, 36_500.0);
            assertThat(memory.difficulty()).isBetween(1.0, 10.0);
            assertThat(next.due()).isAfter(now);
            assertThat(next.reps()).isEqualTo(card.reps() + 1);
            assertThat(next.lapses()).isBetween(card.lapses(), card.lapses() + 1);
            card = next;
        }
    }

    @Property
    void a_preview_promises_what_the_answer_then_gives(Given given) {
        Scheduler scheduler = new Scheduler(given.any(SCHEDULINGS), DayCount.UTC);
        List<Answer> answers = given.any(ANSWERS.list(0, 20));
        CardMemory card = CardMemory.fresh(START);
        Instant now = START;
        for (Answer answer : answers) {
            now = now.plus(answer.later());
            var preview = scheduler.preview(card, now, answer.seed());
            card = scheduler.next(card, answer.rating(), now, answer.seed());
            assertThat(preview).hasSize(4).containsEntry(answer.rating(), card);
        }
    }

    @Property
    void a_better_grade_never_comes_back_sooner_in_review(Given given) {
        Scheduler scheduler = new Scheduler(
                given.any(SCHEDULINGS)
                        .withRelearningSteps(Duration.ofMinutes(10))
                        .withFuzz(false),
                DayCount.UTC);
        MemoryState memory = new MemoryState(given.any(STABILITIES), given.any(DIFFICULTIES));
        int elapsedDays = given.any(DAYS);
        CardMemory card = new CardMemory(Phase.REVIEW, memory, 0, START, START, 1, 5, 0);
        assertThat(scheduler
                        .preview(card, START.plus(Duration.ofDays(elapsedDays)), 0)
                        .values())
                .extracting(CardMemory::due)
                .isSorted();
    }

    @Property
    void recall_never_weakens_a_memory_and_forgetting_never_strengthens_it(Given given) {
        Fsrs fsrs = new Fsrs(Scheduling.DEFAULT);
        MemoryState memory = new MemoryState(given.any(STABILITIES), given.any(DIFFICULTIES));
        int elapsedDays = given.any(DAYS);
        assertThat(fsrs.next(memory, elapsedDays, Rating.AGAIN).stability()).isLessThanOrEqualTo(memory.stability());
        assertThat(fsrs.next(memory, elapsedDays, Rating.HARD).stability()).isGreaterThanOrEqualTo(memory.stability());
    }

    @Property
    void the_chance_of_recall_falls_with_time(Given given) {
        double stability = given.any(STABILITIES);
        int days = given.any(DAYS);
        int more = given.any(DAYS);
        Fsrs fsrs = new Fsrs(Scheduling.DEFAULT);
        assertThat(fsrs.retrievability(days + more, stability)).isBetween(0.0, fsrs.retrievability(days, stability));
    }

    @Property
    void fuzz_stays_within_the_published_bounds_and_repeats_for_the_same_seed(Given given) {
        int days = given.any(Numbers.between(1, 36_500));
        int elapsedDays = given.any(DAYS);
        long seed = given.any(Numbers.longs());
        int spread = Fuzz.spread(days, elapsedDays, 36_500, seed);
        assertThat(spread).isEqualTo(Fuzz.spread(days, elapsedDays, 36_500, seed));
        if (days < 2.5) {
            assertThat(spread).isEqualTo(days);
        } else {
            double delta = Fuzz.delta(days);
            assertThat((long) spread).isBetween(Math.max(2, Math.round(days - delta)), Math.round(days + delta));
            assertThat(spread).isLessThanOrEqualTo(36_500);
        }
    }
}
