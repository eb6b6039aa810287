package org.scostudy.study.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a learner's days are to differ.
 *
 * @param easyDays with half the reviews of others; at most six
 * @param holidays earliest first, none of which meets another; those that are over stay
 * @param plan that was taken after a break; it may be over
 * @param left the day on which a plan was last offered and left
 * @param goalMinutes that the learner wants to study a day, 0 to 600; 0 is no goal
 */
public record Rhythm(
        Set<DayOfWeek> easyDays,
        List<Holiday> holidays,
        @Nullable CatchUp plan,
        @Nullable LocalDate left,
        int goalMinutes) {

    public static final Rhythm EVEN = new Rhythm(Set.of(), List.of(), null, null, 0);

    public static final int MOST_MINUTES = 600;

    private static final int MOST_EASY_DAYS = 6;

    public Rhythm {
        easyDays = Set.copyOf(easyDays);
        holidays = holidays.stream().sorted(Comparator.comparing(Holiday::from)).toList();
        if (easyDays.size() > MOST_EASY_DAYS) {
            throw new IllegalArgumentException("easy days: expected at most six, was " + easyDays);
        }
        if (goalMinutes < 0 || goalMinutes > MOST_MINUTES) {
            throw new IllegalArgumentException("minutes a day: expected 0 to 600, was " + goalMinutes);
        }
        for (int i = 1; i < holidays.size(); i++) {
            if (holidays.get(i).meets(holidays.get(i - 1))) {
                throw new IllegalArgumentException("holidays that meet: " + holidays);
            }
        }
    }

    /** The holiday that a day is in. */
    public Optional<Holiday> holiday(LocalDate day) {
        return holidays.stream().filter(each -> each.has(day)).findFirst();
    }

    /** The first holiday that is not over. */
    public Optional<Holiday> nextHoliday(LocalDate today) {
        return holidays.stream().filter(each -> !each.until().isBefore(today)).findFirst();
    }

    /** The plan that holds on a day. */
    public Optional<CatchUp> plan(LocalDate day) {
        return Optional.ofNullable(plan).filter(each -> each.has(day));
    }

    public Rhythm withEasyDays(Set<DayOfWeek> value) {
        return new Rhythm(value, holidays, plan, left, goalMinutes);
    }

    /**
     * Puts another holiday in the place of the one that is not over. Days off that have passed stay days off.
     *
     * @param next absent for none; it begins today at the earliest, or goes on from when it began
     * @throws IllegalArgumentException if it begins before
     */
    public Rhythm withHoliday(@Nullable Holiday next, LocalDate today) {
        Holiday now = holiday(today).orElse(null);
        boolean goesOn = next != null && now != null && next.from().equals(now.from());
        if (next != null
                && (next.until().isBefore(today) || (!goesOn && next.from().isBefore(today)))) {
            throw new IllegalArgumentException("holiday from " + next.from() + ", today is " + today);
        }
        Stream<Holiday> over = holidays.stream().filter(each -> each.until().isBefore(today));
        Stream<Holiday> passed = now == null || goesOn || !now.from().isBefore(today)
                ? Stream.empty()
                : Stream.of(new Holiday(now.from(), today.minusDays(1)));
        return new Rhythm(
                easyDays,
                Stream.of(over, passed, Stream.ofNullable(next))
                        .flatMap(each -> each)
                        .toList(),
                plan,
                left,
                goalMinutes);
    }

    public Rhythm withGoalMinutes(int value) {
        return new Rhythm(easyDays, holidays, plan, left, value);
    }

    /** A plan that was taken, or none. */
    public Rhythm withPlan(@Nullable CatchUp value) {
        return new Rhythm(easyDays, holidays, value, left, goalMinutes);
    }

    /** Without a plan, and none is to be offered for the break before that day. */
    public Rhythm leaving(LocalDate day) {
        return new Rhythm(easyDays, holidays, null, day, goalMinutes);
    }
}
