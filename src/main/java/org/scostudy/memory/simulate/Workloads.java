package org.scostudy.memory.simulate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.scostudy.memory.Check;
import org.scostudy.memory.Pace;
import org.scostudy.memory.Scheduling;

/** Tries out what settings would bring a learner whose memory is as the scheduler believes. */
public final class Workloads {

    private static final int LEAST_PERCENT = 70;
    private static final int MOST_PERCENT = 97;

    private final Scheduling scheduling;
    private final int cards;
    private final int days;
    private final Pace pace;
    private final long seed;

    /**
     * @param cards in the deck, 1 to 100,000
     * @param days to look ahead, 1 to 3,650
     */
    public Workloads(Scheduling scheduling, int cards, int days, Pace pace, long seed) {
        Check.within("cards", cards, 1, 100_000);
        Check.within("days", days, 1, 3_650);
        this.scheduling = scheduling;
        this.cards = cards;
        this.days = days;
        this.pace = pace;
        this.seed = seed;
    }

    /** What comes of a desired retention with limits for a day. */
    public Workload at(double retention, int newPerDay, int reviewsPerDay) {
        Scheduling tried = scheduling.withDesiredRetention(retention);
        Course course = new Course(new FsrsMind(scheduling), cards, pace, seed);
        List<Course.Day> past =
                course.study(new DuePlan(tried, cards, newPerDay, reviewsPerDay), 0, days, Double.MAX_VALUE);
        double seconds = past.stream().mapToDouble(Course.Day::seconds).sum();
        int met = past.stream().mapToInt(Course.Day::met).sum();
        return new Workload(retention, seconds / 60 / days, course.score(days) * cards, met);
    }

    /** From the least to the most that may be desired, a percent apart. */
    public List<Workload> curve(int newPerDay, int reviewsPerDay) {
        return IntStream.rangeClosed(LEAST_PERCENT, MOST_PERCENT)
                .mapToObj(percent -> at(percent / 100.0, newPerDay, reviewsPerDay))
                .toList();
    }

    /** The desired retention at which a known card costs least. */
    public Workload recommended(int newPerDay, int reviewsPerDay) {
        return curve(newPerDay, reviewsPerDay).stream()
                .min(Comparator.comparingDouble(Workload::minutesAnItem))
                .orElseThrow();
    }
}
