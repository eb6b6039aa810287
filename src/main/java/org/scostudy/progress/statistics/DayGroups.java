package org.scostudy.progress.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Days put together until there are few enough to look at: days, weeks from Monday, months or years. */
public final class DayGroups {

    private static final int MOST = 62;

    private final ChronoUnit unit;
    private final List<LocalDate> starts;
    private final long firstDay;
    private final int[] bucketOfDay;

    private DayGroups(ChronoUnit unit, List<LocalDate> starts, LocalDate from, LocalDate to) {
        this.unit = unit;
        this.starts = List.copyOf(starts);
        firstDay = from.toEpochDay();
        bucketOfDay = new int[Math.toIntExact(to.toEpochDay() - firstDay + 1)];
        int bucket = 0;
        for (int i = 0; i < bucketOfDay.length; i++) {
            if (bucket + 1 < starts.size()
                    && firstDay + i >= starts.get(bucket + 1).toEpochDay()) {
                bucket++;
            }
            bucketOfDay[i] = bucket;
        }
    }

    /** @param to the last day, not before the first */
    public static DayGroups between(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days <= MOST) {
            return of(ChronoUnit.DAYS, from, from, to);
        }
        if (days <= 7L * (MOST - 1)) {
            return of(ChronoUnit.WEEKS, from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), from, to);
        }
        return ChronoUnit.MONTHS.between(from, to) + 2 <= MOST
                ? of(ChronoUnit.MONTHS, from.withDayOfMonth(1), from, to)
                : of(ChronoUnit.YEARS, from.withDayOfYear(1), from, to);
    }

    private static DayGroups of(ChronoUnit unit, LocalDate first, LocalDate from, LocalDate to) {
        List<LocalDate> starts = new ArrayList<>();
        for (long i = 0; !first.plus(i, unit).isAfter(to); i++) {
            starts.add(first.plus(i, unit));
        }
        return new DayGroups(unit, starts, from, to);
    }

    /** DAYS, WEEKS, MONTHS or YEARS. */
    public ChronoUnit unit() {
        return unit;
    }

    public int size() {
        return starts.size();
    }

    /** The first days of the buckets; that of the first one may lie before what is looked at. */
    public List<LocalDate> starts() {
        return starts;
    }

    /** Of a day since 1970; -1 for days that are not looked at. */
    int of(long day) {
        long place = day - firstDay;
        return place < 0 || place >= bucketOfDay.length ? -1 : bucketOfDay[(int) place];
    }
}
