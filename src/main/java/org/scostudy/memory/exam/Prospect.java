package org.scostudy.memory.exam;

/**
 * What one card may still bring at one price of a second of study.
 *
 * @param gain what studying it today adds to the chance of recall in the exam, all later study paid for and today's not
 * @param cost the seconds that studying it today may be expected to take
 * @param score the chance of recall in the exam, as the best plan for the card makes it
 * @param seconds the seconds that this plan may be expected to take until the exam
 */
record Prospect(double gain, double cost, double score, double seconds) {

    double gainPerSecond() {
        return gain / cost;
    }

    /** Of a card never met. */
    static Prospect unmet(int left, Outlooks outlooks, Outlooks.Worth worth) {
        int best = 0;
        for (int then = 1; then < left; then++) {
            best = worth.metValue[then] > worth.metValue[best] ? then : best;
        }
        double cost = outlooks.pace.expectedFirst();
        boolean today = worth.metValue[left] > worth.metValue[best];
        int chosen = today ? left : best;
        return new Prospect(
                worth.metValue[left] + worth.price[left] * cost - worth.metValue[best],
                cost,
                worth.metScore[chosen],
                worth.metSeconds[chosen]);
    }

    /** Of a card met before; one that was answered today brings no more today. */
    static Prospect met(Ahead ahead, int elapsed, int daysLeft, Outlooks outlooks, Outlooks.Worth worth) {
        int left = outlooks.moments(daysLeft);
        double later = ahead.recall(elapsed + daysLeft);
        double score = later;
        double seconds = 0;
        for (int gap = 1; gap < left; gap++) {
            Ahead.Review review = ahead.review(elapsed + gap * outlooks.daysAMoment);
            double cost = outlooks.pace.expected(review.recall());
            double value = review.of(worth.value[left - gap]) - worth.price[left - gap] * cost;
            if (value > later) {
                later = value;
                score = review.of(worth.score[left - gap]);
                seconds = cost + review.of(worth.seconds[left - gap]);
            }
        }
        if (elapsed == 0) {
            return new Prospect(-1, outlooks.pace.recalled(), score, seconds);
        }
        Ahead.Review review = ahead.review(elapsed);
        double cost = outlooks.pace.expected(review.recall());
        double gain = review.of(worth.value[left]) - later;
        return gain > worth.price[left] * cost
                ? new Prospect(gain, cost, review.of(worth.score[left]), cost + review.of(worth.seconds[left]))
                : new Prospect(gain, cost, score, seconds);
    }
}
