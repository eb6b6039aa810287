package org.scostudy.drafting.ask;

import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.question.Interaction.Kind;

/** How much a draft is worth asking: by what it asks for, how rare the key is, and how much the stem tells. */
final class DraftWorth {

    private static final int ENOUGH_ROOTS = 9;
    private static final int EASILY_READ = 22;

    private DraftWorth() {}

    static double of(Asks asks, Kind kind, String stem, double shareOfKey) {
        int words = stem.split(" ", -1).length;
        double told = Math.min(1, (double) EnglishWords.roots(stem).size() / ENOUGH_ROOTS);
        double long_ = Math.max(0, words - EASILY_READ) * 0.008;
        double rank = worth(asks) + handling(kind) + 0.1 * told - long_ - 0.6 * Math.min(0.25, shareOfKey);
        return Math.clamp(Math.round(rank * 1000) / 1000.0, 0, 1);
    }

    private static double worth(Asks asks) {
        return switch (asks) {
            case DEFINITION -> 0.82;
            case LIST, DATE, AMOUNT, ORDER -> 0.8;
            case PLACE -> 0.78;
            case NAME, CAUSE -> 0.76;
            case TERM -> 0.72;
            case STATEMENT -> 0.66;
        };
    }

    private static double handling(Kind kind) {
        return switch (kind) {
            case TYPED -> 0.05;
            case CHOICE, ORDERING -> 0.03;
            case CLOZE -> 0;
            default -> 0.02;
        };
    }
}
