package org.scostudy.scenario.negotiation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.council.Redrafts;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Stance;

/** Every text that can be written from the lines of a draft and that the members carry. */
public final class Ways {

    /** @param worth of the seat's brief and of the aim together, 0 to 1 */
    public record Carried(Hearing table, double mandate, double kept, double worth) {}

    /** Lines beyond this many are left as they are: each at least doubles the texts. */
    private static final int MOST_TEXTS = 4_000;

    private static final Comparator<Carried> BEST_LAST = Comparator.comparingDouble(Carried::worth)
            .thenComparingDouble(Carried::kept)
            .thenComparingLong(way -> way.table().stances().values().stream()
                    .filter(stance -> stance.kind() == Stance.Kind.SUPPORTS)
                    .count())
            .thenComparing(way -> way.table().motion().toString());

    private final List<Carried> carried = new ArrayList<>();
    private final double unsigned;

    public Ways(
            Dossier dossier, Council council, Redrafts redrafts, Motion text, List<ClauseLine> lines, Mandate mandate) {
        unsigned = mandate.kept(null);
        for (Motion motion : texts(text, lines)) {
            Hearing table = council.hear(motion);
            if (table.outcome().carried() && redrafts.kept(motion) > 0) {
                double own = mandate.kept(table);
                double kept = redrafts.kept(motion);
                carried.add(new Carried(table, own, kept, Tally.worth(own, kept)));
            }
        }
    }

    private static List<Motion> texts(Motion text, List<ClauseLine> lines) {
        List<Motion> texts = new ArrayList<>(List.of(text));
        List<ClauseLine> inTheTextFirst =
                lines.stream().sorted(Comparator.comparing(ClauseLine::origin)).toList();
        for (ClauseLine line : inTheTextFirst) {
            if (texts.size() * line.states().size() > MOST_TEXTS) {
                break;
            }
            texts = texts.stream()
                    .flatMap(motion -> line.states().stream().map(state -> DraftText.worded(motion, line, state)))
                    .toList();
        }
        return texts;
    }

    /** What serves seat and aim best together; empty when nothing of the aim can be carried. */
    public Optional<Carried> best() {
        return carried.stream().max(BEST_LAST);
    }

    /** The most of the brief that can be had, signing or not. */
    public double mostOfMandate() {
        return Math.max(
                unsigned, carried.stream().mapToDouble(Carried::mandate).max().orElse(0));
    }

    /** The most of the aim that can be carried. */
    double mostOfAim() {
        return carried.stream().mapToDouble(Carried::kept).max().orElse(0);
    }
}
