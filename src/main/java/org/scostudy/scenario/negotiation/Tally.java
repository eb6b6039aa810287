package org.scostudy.scenario.negotiation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.story.Foresight;

/** What a game earned, part by part: one's own brief, the text, what was foreseen, and the reasons known. */
public record Tally(List<Part> parts) {

    public enum Of {
        MANDATE,
        TEXT,
        FORESIGHT,
        REASONS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Part(Of of, int points, int outOf) {}

    public static final int OUT_OF = 100;

    private static final int MANDATE = 40;
    private static final int FIRST_TEXT = 8;
    private static final int LAST_TEXT = 12;
    private static final int FORESIGHT = 20;
    private static final int REASONS = 20;

    public Tally {
        parts = List.copyOf(parts);
    }

    static Tally of(Negotiation game, Ways ways) {
        Hearing signed = game.signed();
        double own = share(game.mandate().kept(signed), ways.mostOfMandate());
        boolean asked = game.puttings().stream().anyMatch(Putting::hasObjectors);
        int foresight = asked ? FORESIGHT : FORESIGHT + REASONS;
        var mandate = new Part(Of.MANDATE, points(MANDATE, own), MANDATE);
        var text = new Part(Of.TEXT, text(game, signed, ways), FIRST_TEXT + LAST_TEXT);
        var foreseen = new Part(Of.FORESIGHT, points(foresight, foresight(game)), foresight);
        return new Tally(
                asked
                        ? List.of(
                                mandate, text, foreseen, new Part(Of.REASONS, points(REASONS, reasons(game)), REASONS))
                        : List.of(mandate, text, foreseen));
    }

    /** What a text is worth to a search for a better one. */
    static double worth(double mandate, double kept) {
        return MANDATE * mandate + (FIRST_TEXT + LAST_TEXT) * kept;
    }

    public int points() {
        return parts.stream().mapToInt(Part::points).sum();
    }

    private static int text(Negotiation game, @Nullable Hearing signed, Ways ways) {
        double last = signed == null ? 0 : share(game.keptOfAim(signed.motion()), ways.mostOfAim());
        Optional<Putting> first = game.puttings().stream()
                .filter(putting -> putting.table().outcome().carried())
                .findFirst();
        double before = first.map(
                        putting -> share(game.keptOfAim(putting.table().motion()), ways.mostOfAim()))
                .orElse(0.0);
        return points(FIRST_TEXT, before) + points(LAST_TEXT, last);
    }

    private static double foresight(Negotiation game) {
        return game.puttings().stream().mapToInt(Putting::foresight).average().orElse(0) / Foresight.MOST;
    }

    private static double reasons(Negotiation game) {
        return game.puttings().stream()
                .filter(Putting::hasObjectors)
                .mapToInt(putting -> putting.isRightlyExplained() ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static double share(double had, double most) {
        return most == 0 ? 0 : Math.min(1, had / most);
    }

    private static int points(int most, double share) {
        return (int) Math.round(most * share);
    }
}
