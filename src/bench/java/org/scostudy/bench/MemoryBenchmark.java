package org.scostudy.bench;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.DayCount;
import org.scostudy.memory.Fsrs;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduler;
import org.scostudy.memory.Scheduling;

/**
 * Schedules a second on one core. Cards live ten answers each, mostly Good, answered when due or a few days late; the
 * peer does the same. Previews: all four grades worked out and one of them taken, which is what a page needs.
 */
final class MemoryBenchmark implements Benchmark {

    private static final int ANSWERS_PER_CARD = 10;
    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");
    private static final long SECONDS_PER_DAY = 86_400;

    private final Scheduling scheduling = Scheduling.DEFAULT.withFuzz(false);

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void run(Figures out) throws Exception {
        Map<String, Double> peer = TsFsrs.measure(out);
        Scheduler scheduler = new Scheduler(scheduling, DayCount.UTC);
        out.figure(
                "memory.schedules_with_previews",
                Rate.perSecond(times -> schedule(times, (card, rating, now, seed) -> scheduler
                        .preview(card, now, seed)
                        .get(rating))),
                "1/s",
                peer.get("previews"));
        out.figure(
                "memory.schedules",
                Rate.perSecond(times -> schedule(times, scheduler::next)),
                "1/s",
                peer.get("next"));
        out.figure("memory.states_and_intervals", Rate.perSecond(this::remember), "1/s", peer.get("states"));
    }

    private interface Answering {
        @Nullable CardMemory answer(CardMemory card, Rating rating, Instant now, long seed);
    }

    private static long schedule(int times, Answering answering) {
        long random = 42;
        long sum = 0;
        CardMemory card = CardMemory.fresh(START);
        for (int i = 0; i < times; i++) {
            if (i % ANSWERS_PER_CARD == 0) {
                card = CardMemory.fresh(START);
            }
            random = step(random);
            Instant now = card.due().plusSeconds(daysLate(random) * SECONDS_PER_DAY);
            CardMemory next = answering.answer(card, rating(random), now, i);
            card = next == null ? card : next;
            sum += card.scheduledDays();
        }
        return sum;
    }

    private long remember(int times) {
        Fsrs fsrs = new Fsrs(scheduling);
        long random = 42;
        long sum = 0;
        MemoryState memory = fsrs.initial(Rating.GOOD);
        int days = 1;
        for (int i = 0; i < times; i++) {
            random = step(random);
            memory = i % ANSWERS_PER_CARD == 0
                    ? fsrs.initial(rating(random))
                    : fsrs.next(memory, days + daysLate(random), rating(random));
            days = fsrs.intervalDays(memory, scheduling.desiredRetention());
            sum += days;
        }
        return sum;
    }

    /** A random sequence that JavaScript can compute as well. */
    private static long step(long random) {
        return (random * 1103515245L + 12345L) & 0x7fffffffL;
    }

    /** In 16: 2 again, 2 hard, 10 good, 2 easy. */
    private static Rating rating(long random) {
        return switch ((int) (random >>> 20) & 15) {
            case 0, 1 -> Rating.AGAIN;
            case 2, 3 -> Rating.HARD;
            case 4, 5 -> Rating.EASY;
            default -> Rating.GOOD;
        };
    }

    private static long daysLate(long random) {
        return (random >>> 16) & 3;
    }
}
