package org.scostudy.scenario.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scostudy.scenario.council.Offer.Move;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.story.Choice;
import org.scostudy.scenario.story.Fingerprint;

/** Which choices are put before a player at a table: one that is best, and others that look like it. */
public final class Offers {

    private static final double MOST_OF_IT = 0.75;
    private static final int GOOD = 2;
    private static final int POOR = 1;

    private static final Comparator<Offer> BEST_FIRST = Comparator.comparingDouble(Offer::kept)
            .reversed()
            .thenComparing(
                    Comparator.comparingInt((Offer offer) -> offer.change().size()))
            .thenComparing(Comparator.comparingLong(Offer::supporters).reversed())
            .thenComparing(Offer::change);

    private final Council council;
    private final Redrafts redrafts;

    public Offers(Council council, Redrafts redrafts) {
        this.council = council;
        this.redrafts = redrafts;
    }

    /**
     * At most so many choices, the best one first; empty when no text that keeps something of the aim can be carried.
     *
     * @param why what a postponement is called
     */
    public List<Offer> at(Motion motion, int most, String why) {
        List<Offer> all = all(motion);
        Optional<Offer> found = all.stream()
                .filter(offer -> offer.outcome().carried() && offer.kept() > 0)
                .min(BEST_FIRST);
        if (found.isEmpty()) {
            return List.of();
        }
        Offer best = found.get().scored(Choice.MOST);
        List<Offer> others = all.stream()
                .filter(offer -> !offer.change().equals(best.change()))
                .filter(offer -> !(offer.outcome().carried() && offer.kept() >= best.kept()))
                .map(offer -> offer.scored(score(offer, best)))
                .toList();
        List<Offer> chosen = new ArrayList<>(List.of(best));
        others.stream().filter(offer -> offer.move() == Move.PRESS_ON).forEach(chosen::add);
        chosen.add(postponed(motion, why));
        chosen.addAll(alike(best, others, most - chosen.size()));
        return chosen;
    }

    private List<Offer> all(Motion motion) {
        return Stream.concat(Stream.of(Redraft.NONE), redrafts.changes(motion).stream())
                .map(change -> offer(motion, change))
                .toList();
    }

    private Offer offer(Motion motion, Redraft change) {
        Motion changed = change.applyTo(motion);
        Hearing table = council.hear(changed);
        Move move = change.equals(Redraft.NONE) ? Move.PRESS_ON : Move.REDRAFT;
        return new Offer(move, change, table, table.outcome(), redrafts.kept(changed), 0);
    }

    private Offer postponed(Motion motion, String why) {
        return new Offer(Move.POSTPONE, Redraft.NONE, council.hear(motion), new Outcome.Postponed(why), 0, POOR);
    }

    private static int score(Offer offer, Offer best) {
        return switch (offer.outcome()) {
            case Outcome.Blocked _ -> 0;
            case Outcome.Postponed _ -> POOR;
            case Outcome.Adopted _, Outcome.WateredDown _ ->
                offer.kept() >= MOST_OF_IT * best.kept() ? GOOD : offer.kept() > 0 ? POOR : 0;
        };
    }

    /**
     * Moves of the same kind as the best one, so that kind and length do not tell it: those that still fail, and one that
     * passes and costs more than it need.
     */
    private static List<Offer> alike(Offer best, List<Offer> others, int most) {
        List<Offer> nearest = others.stream()
                .filter(offer -> offer.move() == Move.REDRAFT && offer.kept() > 0)
                .sorted(Comparator.comparingInt((Offer offer) -> offer.change().unlike(best.change()))
                        .thenComparing(offer -> Fingerprint.of(offer.table().motion().toString())))
                .toList();
        List<Offer> chosen = new ArrayList<>();
        boolean costly = false;
        for (Offer offer : nearest) {
            boolean passes = offer.outcome().carried();
            if (chosen.size() < most && !(passes && costly)) {
                chosen.add(offer);
                costly |= passes;
            }
        }
        return chosen;
    }
}
