package org.scostudy.progress.statistics;

import java.time.LocalDate;

/** How much was remembered in some times that end today or yesterday, by the age of the cards. */
public final class Retention {

    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int YEAR = 365;

    /** A time, by the days before today that it begins and ends with. */
    public enum Period {
        TODAY(0, 0),
        YESTERDAY(1, 1),
        WEEK(Retention.WEEK - 1, 0),
        MONTH(Retention.MONTH - 1, 0),
        YEAR(Retention.YEAR - 1, 0),
        ALL(Integer.MAX_VALUE, 0);

        private final int first;
        private final int last;

        Period(int first, int last) {
            this.first = first;
            this.last = last;
        }

        private boolean has(long daysAgo) {
            return daysAgo <= first && daysAgo >= last;
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
