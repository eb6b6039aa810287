package org.scostudy.study.settings;

import java.time.Duration;

/**
 * In which order the cards of a day come.
 *
 * @param learnAheadMinutes so much before its time a card in its steps may come when nothing else is left, 0 to 120
 */
public record CardOrder(Newcomers newcomers, Mixture mixture, int learnAheadMinutes) {

    /** In which order new cards come. */
    public enum Newcomers {
        PATH,
        READING,
        CHANCE
    }

    /** How new cards come among reviews. */
    public enum Mixture {
        SPREAD,
        REVIEWS_FIRST,
        NEW_FIRST
    }

    public static final int MOST_MINUTES_AHEAD = 120;

    /** Nobody's cards come earlier than that. */
    public static final Duration FARTHEST_AHEAD = Duration.ofMinutes(MOST_MINUTES_AHEAD);

    public static final CardOrder DEFAULT = new CardOrder(Newcomers.PATH, Mixture.SPREAD, 20);

    public CardOrder {
        if (learnAheadMinutes < 0 || learnAheadMinutes > MOST_MINUTES_AHEAD) {
            throw new IllegalArgumentException("minutes ahead: expected 0 to 120, was " + learnAheadMinutes);
        }
    }

    public Duration learnAhead() {
        return Duration.ofMinutes(learnAheadMinutes);
    }

    public CardOrder withNewcomers(Newcomers value) {
        return new CardOrder(value, mixture, learnAheadMinutes);
    }

    public CardOrder withMixture(Mixture value) {
        return new CardOrder(newcomers, value, learnAheadMinutes);
    }

    public CardOrder withLearnAheadMinutes(int value) {
        return new CardOrder(newcomers, mixture, value);
    }
}
