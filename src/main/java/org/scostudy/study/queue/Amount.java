package org.scostudy.study.queue;

import org.scostudy.study.settings.CardOrder;
import org.scostudy.study.settings.CatchUp;
import org.scostudy.study.settings.Preferences;

/**
 * How much of a day is studied, and in which order.
 *
 * @param fresh new cards of that day in all
 * @param reviews of that day in all
 * @param reviewOrder decides which reviews these are
 */
record Amount(int fresh, int reviews, CardOrder order, ReviewOrder reviewOrder) {

    /** More than anybody does in a day. */
    private static final int PLENTY = 9_999;

    /** Also more than anybody does; each answer counts through the new cards that may still come today. */
    private static final int PLENTY_OF_NEW = 1_000;

    /** For those who ask for one thing and decide themselves when it is enough; new cards would never end. */
    static Amount unlimited(Preferences preferences) {
        return new Amount(
                PLENTY_OF_NEW,
                PLENTY,
                preferences.order().withMixture(CardOrder.Mixture.REVIEWS_FIRST),
                ReviewOrder.LONGEST_OVERDUE);
    }

    static Amount of(Preferences preferences) {
        return new Amount(
                preferences.newPerDay(), preferences.reviewsPerDay(), preferences.order(), ReviewOrder.LONGEST_OVERDUE);
    }

    /** After a break new cards wait until what was met is up to date. */
    static Amount of(CatchUp plan, Preferences preferences, ReviewOrder reviewOrder) {
        return new Amount(
                0, plan.cards(), preferences.order().withMixture(CardOrder.Mixture.REVIEWS_FIRST), reviewOrder);
    }

    Amount withFresh(int inAll) {
        return new Amount(inAll, reviews, order, reviewOrder);
    }
}
