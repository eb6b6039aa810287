package org.scostudy.memory.exam;

/**
 * The share of cards to be recalled in the exam.
 *
 * @param expected 0 to 1
 * @param low in 39 of 40 exams it is more
 * @param high in 39 of 40 exams it is less
 */
public record ExpectedScore(double expected, double low, double high) {

    private static final double DEVIATIONS = 1.96;

    static ExpectedScore of(double... chances) {
        double sum = 0;
        double variance = 0;
        for (double chance : chances) {
            sum += chance;
            variance += chance * (1 - chance);
        }
        double cards = Math.max(chances.length, 1);
        double spread = DEVIATIONS * Math.sqrt(variance) / cards;
        double expected = sum / cards;
        return new ExpectedScore(expected, Math.max(expected - spread, 0), Math.min(expected + spread, 1));
    }
}
