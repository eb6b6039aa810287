package org.scostudy.progress.statistics;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * When cards come up that are planned by now; what they bring about when they are answered is not foreseen.
 *
 * @param due cards in each group; those that are overdue come up today
 * @param overdue of those of today
 * @param later cards that come up after what is looked at
 */
public record DueForecast(DayGroups groups, int[] due, int overdue, int later) {

    /** @param dueDays the learner's day on which each card comes up, in days since 1970 */
    public static DueForecast of(long[] dueDays, LocalDate today, int days) {
        DayGroups groups = DayGroups.between(today, today.plusDays(days - 1L));
        int[] due = new int[groups.size()];
        int overdue = 0;
        int later = 0;
        long now = today.toEpochDay();
        for (long day : dueDays) {
            overdue += day < now ? 1 : 0;
            int group = groups.of(Math.max(day, now));
            if (group < 0) {
                later++;
            } else {
                due[group]++;
            }
        }
        return new DueForecast(groups, due, overdue, later);
    }

    public int total() {
        return Arrays.stream(due).sum();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
