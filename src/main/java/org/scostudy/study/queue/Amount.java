package org.scostudy.study.queue;

import org.scostudy.study.settings.CatchUp;
import org.scostudy.study.settings.Preferences;

/**
 * How much of a day is studied.
 *
 * @param fresh new cards of that day in all
 * @param reviews of that day in all
 * @param order decides which reviews these are
 */
record Amount(int fresh, int reviews, Mixture mixture, ReviewOrder order) {

    /** How new cards come among reviews. */
    enum Mixture {
        SPREAD,
        REVIEWS_FIRST
    }

    /** More than anybody does in a day. */
    private static final int PLENTY = 9_999;

    /** For those who ask for one thing and decide themselves when it is enough. */
    static final Amount UNLIMITED = new Amount(PLENTY, PLENTY, Mixture.REVIEWS_FIRST, ReviewOrder.LONGEST_OVERDUE);

    static Amount of(Preferences preferences) {
        return new Amount(
                preferences.newPerDay(), preferences.reviewsPerDay(), Mixture.SPREAD, ReviewOrder.LONGEST_OVERDUE);
    }

    /** After a break new cards wait until what was met is up to date. */
    static Amount of(CatchUp plan, ReviewOrder order) {
        return new Amount(0, plan.cards(), Mixture.REVIEWS_FIRST, order);
    }

    Amount withFresh(int inAll) {
        return new Amount(inAll, reviews, mixture, order);
    }
}
