package org.scostudy.progress.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How much was remembered in some times that end today or yesterday, by the age of the cards. */
public final class Retention {

    /** A time, by how many days ago it ended and for how many days it lasted. */
    public enum Period {
        TODAY(0, 1),
        YESTERDAY(1, 1),
        WEEK(0, DayOfWeek.values().length),
        MONTH(0, TimeRange.MONTH.days()),
        YEAR(0, TimeRange.YEAR.days()),
        ALL(0, TimeRange.ALL.days());

        private final int ended;
        private final int lasted;

        Period(int ended, int lasted) {
            this.ended = ended;
            this.lasted = lasted;
        }

        private boolean has(long daysAgo) {
            return daysAgo >= ended && daysAgo < (long) ended + lasted;
        }
    }

    private final int[][] reviews = new int[Period.values().length][CardAge.COUNT];
    private final int[][] recalled = new int[Period.values().length][CardAge.COUNT];

    private Retention() {}

    public static Retention of(PastAnswers past, LocalDate today) {
        Retention retention = new Retention();
        long now = today.toEpochDay();
        Period[] periods = Period.values();
        for (int i = 0; i < past.size(); i++) {
            if (past.isReview(i)) {
                int age = past.age(i).ordinal();
                int one = Recalled.isRecalled(past.rating(i)) ? 1 : 0;
                for (Period period : periods) {
                    if (period.has(now - past.day(i))) {
                        retention.reviews[period.ordinal()][age]++;
                        retention.recalled[period.ordinal()][age] += one;
                    }
                }
            }
        }
        return retention;
    }

    /** Reviews after a night or more, of cards of that age. */
    public Recalled in(Period period, CardAge age) {
        return new Recalled(reviews[period.ordinal()][age.ordinal()], recalled[period.ordinal()][age.ordinal()]);
    }

    /** The same of all ages. */
    public Recalled in(Period period) {
        Recalled all = Recalled.NONE;
        for (CardAge age : CardAge.values()) {
            all = all.plus(in(period, age));
        }
        return all;
    }
}
