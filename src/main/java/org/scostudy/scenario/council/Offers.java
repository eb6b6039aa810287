package org.scostudy.scenario.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scostudy.scenario.council.Offer.Move;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.story.Choice;
import org.scostudy.scenario.story.Fingerprint;

/** Which choices are put before a player at a table: one that is best, and others that look like it. */
public final class Offers {

    private static final double MOST_OF_IT = 0.8;
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
        Set<Redraft> changes = redrafts.changes(motion);
        Optional<Offer> found = best(motion, changes);
        if (found.isEmpty()) {
            return List.of();
        }
        Offer best = found.get().scored(Choice.MOST);
        List<Offer> chosen = new ArrayList<>(List.of(best));
        if (best.move() != Move.PRESS_ON) {
            Offer asItIs = offer(motion, Redraft.NONE);
            chosen.add(asItIs.scored(score(asItIs, best)));
        }
        chosen.add(postponed(motion, why));
        chosen.addAll(alike(best, motion, changes, most - chosen.size()));
        return chosen;
    }

    /** Those that would keep most are put to the members first, until nothing that keeps as much is left. */
    private Optional<Offer> best(Motion motion, Set<Redraft> changes) {
        Map<Double, List<Redraft>> byKept = new TreeMap<>(Comparator.reverseOrder());
        Stream.concat(Stream.of(Redraft.NONE), changes.stream()).forEach(change -> {
            Motion changed = change.applyTo(motion);
            if (redrafts.kept(changed) > 0) {
                byKept.computeIfAbsent(redrafts.keptOf(motion, changed), _ -> new ArrayList<>())
                        .add(change);
            }
        });
        return byKept.values().stream()
                .map(alike -> alike.stream()
                        .map(change -> offer(motion, change))
                        .filter(offer -> offer.outcome().carried())
                        .min(BEST_FIRST))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Offer offer(Motion motion, Redraft change) {
        Motion changed = change.applyTo(motion);
        Hearing table = council.hear(changed);
        Move move = change.equals(Redraft.NONE) ? Move.PRESS_ON : Move.REDRAFT;
        return new Offer(move, change, table, table.outcome(), redrafts.keptOf(motion, changed), 0);
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
    private List<Offer> alike(Offer best, Motion motion, Set<Redraft> changes, int most) {
        Comparator<Redraft> nearest = Comparator.comparingInt(change -> redrafts.unlike(change, best.change()));
        Map<Redraft, String> lots = new HashMap<>();
        Comparator<Redraft> byLot = Comparator.comparing(
                change -> lots.computeIfAbsent(change, each -> Fingerprint.of(motion + " " + each)));
        List<Redraft> sorted = changes.stream()
                .filter(change -> !change.equals(best.change()))
                .sorted(nearest.thenComparing(byLot))
                .toList();
        List<Offer> chosen = new ArrayList<>();
        boolean costly = false;
        for (Redraft change : sorted) {
            if (chosen.size() == most) {
                break;
            }
            Offer offer = offer(motion, change);
            boolean passes = offer.outcome().carried();
            if (offer.kept() > 0 && !(passes && (costly || offer.kept() >= best.kept()))) {
                chosen.add(offer.scored(score(offer, best)));
                costly |= passes;
            }
        }
        return chosen;
    }
}
