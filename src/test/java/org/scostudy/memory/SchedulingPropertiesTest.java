package org.scostudy.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What holds for every learner, every history and every seed. */
class SchedulingPropertiesTest {

    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

    record Answer(Rating rating, Duration later, long seed) {}

    @Provide
    Arbitrary<Scheduling> schedulings() {
        Arbitrary<List<Duration>> steps = Arbitraries.integers()
                .between(1, 4000)
                .map(Duration::ofMinutes)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.doubles().between(0.7, 0.99),
                        steps,
                        steps,
                        Arbitraries.integers().between(1, 36_500),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((retention, learning, relearning, maximum, shortTerm, fuzz) ->
                        new Scheduling(Parameters.DEFAULT, retention, learning, relearning, maximum, shortTerm, fuzz));
    }

    @Provide
    Arbitrary<Answer> answers() {
        return Combinators.combine(
                        Arbitraries.of(Rating.class),
                        Arbitraries.integers().between(0, 500_000).map(Duration::ofMinutes),
                        Arbitraries.longs())
                .as(Answer::new);
    }

    @Property
    void stability_and_difficulty_stay_in_bounds_and_no_card_is_due_before_now(
            @ForAll("schedulings") Scheduling scheduling,
            @ForAll @Size(max = 30) List<@From("answers") Answer> answers) {
        Scheduler scheduler = new Scheduler(scheduling, DayCount.UTC);
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
    void a_preview_promises_what_the_answer_then_gives(
            @ForAll("schedulings") Scheduling scheduling,
            @ForAll @Size(max = 20) List<@From("answers") Answer> answers) {
        Scheduler scheduler = new Scheduler(scheduling, DayCount.UTC);
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
    void a_better_grade_never_comes_back_sooner_in_review(
            @ForAll("schedulings") Scheduling scheduling,
            @ForAll @Scale(8) @DoubleRange(min = 0.001, max = 36_500) double stability,
            @ForAll @DoubleRange(min = 1, max = 10) double difficulty,
            @ForAll @IntRange(max = 40_000) int elapsedDays) {
        Scheduler scheduler = new Scheduler(
                scheduling.withRelearningSteps(Duration.ofMinutes(10)).withFuzz(false), DayCount.UTC);
        CardMemory card =
                new CardMemory(Phase.REVIEW, new MemoryState(stability, difficulty), 0, START, START, 1, 5, 0);
        assertThat(scheduler
                        .preview(card, START.plus(Duration.ofDays(elapsedDays)), 0)
                        .values())
                .extracting(CardMemory::due)
                .isSorted();
    }

    @Property
    void recall_never_weakens_a_memory_and_forgetting_never_strengthens_it(
            @ForAll @Scale(8) @DoubleRange(min = 0.001, max = 36_500) double stability,
            @ForAll @DoubleRange(min = 1, max = 10) double difficulty,
            @ForAll @IntRange(max = 40_000) int elapsedDays) {
        Fsrs fsrs = new Fsrs(Scheduling.DEFAULT);
        MemoryState memory = new MemoryState(stability, difficulty);
        assertThat(fsrs.next(memory, elapsedDays, Rating.AGAIN).stability()).isLessThanOrEqualTo(memory.stability());
        assertThat(fsrs.next(memory, elapsedDays, Rating.HARD).stability()).isGreaterThanOrEqualTo(memory.stability());
    }

    @Property
    void the_chance_of_recall_falls_with_time(
            @ForAll @Scale(8) @DoubleRange(min = 0.001, max = 36_500) double stability,
            @ForAll @IntRange(max = 40_000) int days,
            @ForAll @IntRange(max = 40_000) int more) {
        Fsrs fsrs = new Fsrs(Scheduling.DEFAULT);
        assertThat(fsrs.retrievability(days + more, stability)).isBetween(0.0, fsrs.retrievability(days, stability));
    }

    @Property
    void fuzz_stays_within_the_published_bounds_and_repeats_for_the_same_seed(
            @ForAll @IntRange(min = 1, max = 36_500) int days,
            @ForAll @IntRange(max = 40_000) int elapsedDays,
            @ForAll long seed) {
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
