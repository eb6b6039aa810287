package org.scostudy.study.queue;

import org.scostudy.study.settings.CardOrder;
import org.scostudy.study.settings.Preferences;

/**
 * How much of a day is studied, and in which order.
 *
 * @param fresh new cards of that day in all
 * @param reviews of that day in all
 */
record Amount(int fresh, int reviews, CardOrder order) {

    /** More than anybody does in a day. */
    private static final int PLENTY = 9_999;

    /** For those who ask for one thing and decide themselves when it is enough; new cards would never end. */
    static Amount unlimited(Preferences preferences) {
        return new Amount(PLENTY, PLENTY, preferences.order().withMixture(CardOrder.Mixture.REVIEWS_FIRST));
    }

    static Amount of(Preferences preferences) {
        return new Amount(preferences.newPerDay(), preferences.reviewsPerDay(), preferences.order());
    }

    Amount withFresh(int inAll) {
        return new Amount(inAll, reviews, order);
    }
}
