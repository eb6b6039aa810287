package org.scostudy.study.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Stream;
import org.scostudy.account.Learner;
import org.scostudy.memory.DayLoad;
import org.scostudy.memory.DaysAhead;
import org.scostudy.study.settings.Ease;

/**
 * What waits on each of a learner's coming days, and how much each of them may take. Cards that were answered today count
 * nowhere: so it is the same from morning to night and on every server, and what a button promises is what is written.
 * (Who studies ahead takes a card from its day; that is seen at the next reading.)
 */
public final class ComingDays implements DaysAhead {

    /** Beyond this no day is full. */
    private static final int MOST_DAYS = 3_650;

    private final LocalDate today;
    private final int[] waiting;
    private final DayLoad load;

    private ComingDays(LocalDate today, int[] waiting, Ease ease) {
        this.today = today;
        this.waiting = waiting;
        this.load = new DayLoad(new DayLoad.Day() {
            @Override
            public int reviews(int ahead) {
                return ahead < waiting.length ? waiting[ahead] : 0;
            }

            @Override
            public double ease(int ahead) {
                return ease.of(today.plusDays(ahead));
            }
        });
    }

    /** @param due when each card in review comes up that was not answered today and is not suspended */
    public static ComingDays of(Learner learner, LocalDate today, Stream<Instant> due, Ease ease) {
        int[] waiting = new int[MOST_DAYS];
        int[] end = {0};
        due.forEach(moment -> {
            long ahead = ChronoUnit.DAYS.between(today, learner.dayOf(moment));
            if (ahead > 0 && ahead < MOST_DAYS) {
                waiting[(int) ahead]++;
                end[0] = Math.max(end[0], (int) ahead + 1);
            }
        });
        return new ComingDays(today, Arrays.copyOf(waiting, end[0]), ease);
    }

    @Override
    public double[] weights(int first, int last) {
        return load.weights(first, last);
    }

    /** The day that they come after. */
    LocalDate today() {
        return today;
    }

    /**
     * How many cards wait from tomorrow on.
     *
     * @param days 1 for tomorrow alone
     */
    public int within(int days) {
        return Arrays.stream(waiting, 0, Math.min(waiting.length, days + 1)).sum();
    }

    /** How much memory it takes, in days. */
    public int size() {
        return waiting.length;
    }
}
