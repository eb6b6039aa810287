package org.scostudy.study.session;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.scostudy.study.settings.CatchUp;
import org.scostudy.study.settings.Holiday;
import org.scostudy.study.settings.Rhythm;

/**
 * A learner comes back to much more than their usual day, and how they would be up to date again.
 *
 * @param away days without an answer, 0 where a plan ended before its time was enough
 * @param waiting reviews today
 * @param days until no more waits than fits into one of them
 * @param cards reviews a day until then
 */
public record Comeback(int away, int waiting, int days, int cards) {

    /** From so many days without an answer on somebody was away. */
    static final int BREAK = 4;

    /** Fewer are no burden, whatever is usual. */
    static final int MANY = 40;

    private static final double TIMES_THE_USUAL = 2;
    private static final int ACTIVE_DAYS = 30;

    /** For so many days after the return, or after what was left, it is still the same break. */
    private static final int DAYS_BACK = 2;

    private static final int DAYS_LEFT_ALONE = 7;
    private static final double MORE_THAN_USUAL = 1.5;
    private static final int LEAST_CARDS = 20;
    private static final int ROUND = 5;
    private static final int MOST_DAYS = 30;

    /** Of cards that were reviewed after a break, this share comes back within the plan. */
    private static final double COMES_BACK = 0.3;

    /**
     * What is to be known of a learner.
     *
     * @param reviewed cards reviewed on each day with an answer
     * @param waiting reviews today, whatever the limit of a day
     * @param within reviews that come up within so many days from tomorrow on
     * @param limit of reviews a day
     */
    record Known(
            LocalDate today,
            NavigableMap<LocalDate, Integer> reviewed,
            Rhythm rhythm,
            int waiting,
            IntUnaryOperator within,
            int limit) {

        /** Reviews of the middle one of the last active days before today. */
        int usual() {
            List<Integer> days = reviewed.headMap(today, false).descendingMap().values().stream()
                    .limit(ACTIVE_DAYS)
                    .sorted()
                    .toList();
            return days.isEmpty() ? 0 : days.get(days.size() / 2);
        }
    }

    /** The days from the first without an answer to the last one. */
    private record Gap(LocalDate from, LocalDate until) {

        int days() {
            return (int) ChronoUnit.DAYS.between(from, until) + 1;
        }
    }

    /** Absent where nothing needs a plan. */
    static Optional<Comeback> of(Known known) {
        Rhythm rhythm = known.rhythm();
        LocalDate today = known.today();
        if (known.waiting() < MANY
                || known.waiting() <= TIMES_THE_USUAL * known.usual()
                || rhythm.holiday(today).isPresent()
                || rhythm.plan(today).isPresent()) {
            return Optional.empty();
        }
        return away(known).filter(gap -> !left(rhythm, gap, today)).map(gap -> plan(known, gap.days()));
    }

    private static boolean left(Rhythm rhythm, Gap gap, LocalDate today) {
        LocalDate left = rhythm.left();
        return left != null
                && !left.isBefore(gap.from())
                && !left.plusDays(DAYS_LEFT_ALONE).isBefore(today);
    }

    /** The newest break that somebody has just come back from; of no day where a plan has just run out. */
    private static Optional<Gap> away(Known known) {
        LocalDate today = known.today();
        LocalDate back = today;
        for (Map.Entry<LocalDate, Integer> active :
                known.reviewed().headMap(today, false).descendingMap().entrySet()) {
            Gap gap = new Gap(active.getKey().plusDays(1), back.minusDays(1));
            if (gap.days() >= BREAK || (gap.days() > 0 && endsHoliday(known.rhythm(), gap))) {
                return Optional.of(gap);
            }
            back = active.getKey();
            if (back.plusDays(DAYS_BACK).isBefore(today)) {
                break;
            }
        }
        CatchUp plan = known.rhythm().plan();
        return plan != null
                        && plan.until().isBefore(today)
                        && !plan.until().plusDays(DAYS_BACK).isBefore(today)
                ? Optional.of(new Gap(plan.until().plusDays(1), plan.until()))
                : Optional.empty();
    }

    private static boolean endsHoliday(Rhythm rhythm, Gap gap) {
        return rhythm.holidays().stream()
                .map(Holiday::until)
                .anyMatch(end -> !end.isBefore(gap.from()) && !end.isAfter(gap.until()));
    }

    /** Half as much again as usual within the limit of a day, and more only where that would take over a month. */
    private static Comeback plan(Known known, int away) {
        int cards = Math.max(LEAST_CARDS, rounded(MORE_THAN_USUAL * known.usual()));
        cards = Math.max(1, Math.min(cards, known.limit()));
        int days = days(known, cards);
        while (days > MOST_DAYS) {
            cards = rounded(cards + 1.0);
            days = days(known, cards);
        }
        return new Comeback(away, known.waiting(), days, cards);
    }

    private static int rounded(double cards) {
        return ROUND * (int) Math.ceil(cards / ROUND);
    }

    private static int days(Known known, int cards) {
        double left = known.waiting();
        int days = 0;
        while (left > cards && days <= MOST_DAYS) {
            days++;
            int comeUp = known.within().applyAsInt(days) - known.within().applyAsInt(days - 1);
            left += comeUp - (1 - COMES_BACK) * cards;
        }
        return days;
    }

    /** With some days more, for whoever misses one. It ends by itself. */
    CatchUp from(LocalDate today) {
        return new CatchUp(today, today.plusDays(days + Math.max(2, days / 2)), cards);
    }
}
