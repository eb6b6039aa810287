package org.scostudy.study.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.scostudy.memory.Phase;
import org.scostudy.question.CardId;
import org.scostudy.question.OwnPack;
import org.scostudy.question.StudyCard;
import org.scostudy.study.queue.Stage.Direction;
import org.scostudy.study.settings.CardOrder;

/**
 * In which order a learner meets the cards of a bank: what matters most first, and within a stage all sections by how many
 * cards each has left. Of the cards about one fact the first leads; the others, its reverse directions, come a stage
 * later, and not before the first is in review. Who wants another order has it, but that a first leads in any. A
 * learner's own cards take turns with all others, so that neither waits for the other.
 */
final class NewcomersOrder {

    /** @param place in the order of the reading */
    record Spot(CardId card, String section, Stage stage, Direction direction, int place) {}

    /**
     * How the learner wants them to come.
     *
     * @param chance what an order by chance is drawn from
     */
    record Wish(CardOrder.Newcomers newcomers, long chance) {
        static final Wish DEFAULT = new Wish(CardOrder.Newcomers.PATH, 0);
    }

    /** The cards of one section that are met in one stage from one direction, in the order of the reading. */
    private record Row(String section, Direction direction, List<Spot> spots) {}

    /** How far a learner is in a row. */
    private static final class Tally {
        private int met;
        private int away;
        private final List<Spot> ready = new ArrayList<>();

        /** Of the reverse directions only those whose first is in review. */
        List<Spot> canCome(Row row) {
            return row.direction() == Direction.FIRST
                    ? row.spots()
                    : ready.stream()
                            .sorted(Comparator.comparingInt(Spot::place))
                            .toList();
        }
    }

    private final Map<CardId, Spot> spots = new LinkedHashMap<>();
    private final Map<String, List<Spot>> facts = new HashMap<>();
    private final Map<Stage, Map<String, Row>> rows = new EnumMap<>(Stage.class);
    private boolean own;

    /** @param cards in the order of the reading */
    NewcomersOrder(List<StudyCard> cards) {
        for (StudyCard card : cards) {
            List<Spot> fact = facts.computeIfAbsent(card.id().siblingKey(), _ -> new ArrayList<>(2));
            Direction direction = fact.isEmpty() ? Direction.FIRST : Direction.REVERSE;
            Spot spot = new Spot(card.id(), card.section(), Stage.of(card.rank(), direction), direction, spots.size());
            fact.add(spot);
            own |= OwnPack.holds(card.id());
            spots.put(card.id(), spot);
            rows.computeIfAbsent(spot.stage(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(rowOf(spot), _ -> new Row(spot.section(), direction, new ArrayList<>()))
                    .spots()
                    .add(spot);
        }
    }

    /** Absent when the bank no longer has the card. */
    Optional<Spot> spot(CardId card) {
        return Optional.ofNullable(spots.get(card));
    }

    /** All of them, in the order of the bank. */
    Stream<Spot> spots() {
        return spots.values().stream();
    }

    /**
     * The cards that a learner has yet to meet, found one by one: it takes time by what was met, not by what the bank has,
     * but for an order by chance.
     *
     * @param met phases of the cards that were answered at least once
     * @param away cards that were put away
     * @param studied tells the sections to take cards from
     */
    Stream<CardId> ahead(Wish wish, Map<CardId, Phase> met, Set<CardId> away, Predicate<String> studied) {
        Predicate<CardId> comes = card -> !met.containsKey(card) && !away.contains(card);
        Function<Predicate<String>, Stream<CardId>> line = switch (wish.newcomers()) {
            case PATH -> onThePath(met, away, comes);
            case READING -> sections -> inReading(met, sections, comes);
            case CHANCE -> sections -> ByChance.of(inReading(met, sections, comes), wish.chance());
        };
        Stream<CardId> others = line.apply(section -> !OwnPack.holdsSection(section) && studied.test(section));
        return own
                ? Alternating.of(line.apply(section -> OwnPack.holdsSection(section) && studied.test(section)), others)
                : others;
    }

    private Stream<CardId> inReading(Map<CardId, Phase> met, Predicate<String> studied, Predicate<CardId> comes) {
        return spots.values().stream()
                .filter(spot -> studied.test(spot.section()) && comes.test(spot.card()))
                .filter(spot -> spot.direction() == Direction.FIRST || met.get(first(spot.card())) == Phase.REVIEW)
                .map(Spot::card);
    }

    private CardId first(CardId card) {
        return facts.getOrDefault(card.siblingKey(), List.of()).getFirst().card();
    }

    private Function<Predicate<String>, Stream<CardId>> onThePath(
            Map<CardId, Phase> met, Set<CardId> away, Predicate<CardId> comes) {
        Map<Stage, Map<String, Tally>> tallies = new EnumMap<>(Stage.class);
        met.forEach((card, phase) -> {
            Spot spot = spots.get(card);
            if (spot != null) {
                tally(tallies, spot).met++;
            }
            if (spot != null && spot.direction() == Direction.FIRST && phase == Phase.REVIEW) {
                facts.getOrDefault(card.siblingKey(), List.of()).stream()
                        .filter(other -> comes.test(other.card()))
                        .forEach(other -> tally(tallies, other).ready.add(other));
            }
        });
        away.stream()
                .filter(card -> !met.containsKey(card))
                .flatMap(card -> spot(card).stream())
                .forEach(spot -> tally(tallies, spot).away++);
        return sections -> staged(tallies, sections, comes);
    }

    private Stream<CardId> staged(
            Map<Stage, Map<String, Tally>> tallies, Predicate<String> studied, Predicate<CardId> comes) {
        return rows.entrySet().stream()
                .flatMap(stage ->
                        inTurn(stage.getValue(), tallies.getOrDefault(stage.getKey(), Map.of()), studied, comes));
    }

    private static Tally tally(Map<Stage, Map<String, Tally>> tallies, Spot spot) {
        return tallies.computeIfAbsent(spot.stage(), _ -> new HashMap<>())
                .computeIfAbsent(rowOf(spot), _ -> new Tally());
    }

    private static String rowOf(Spot spot) {
        return spot.section() + " " + spot.direction();
    }

    /** What rounding kept back from a row while the stage advanced, it has first. */
    private static Stream<CardId> inTurn(
            Map<String, Row> rows, Map<String, Tally> tallies, Predicate<String> studied, Predicate<CardId> comes) {
        record Lot(Iterator<CardId> cards, int met, int left) {}
        List<Lot> lots = new ArrayList<>();
        rows.forEach((key, row) -> {
            if (studied.test(row.section())) {
                Tally tally = tallies.getOrDefault(key, new Tally());
                List<Spot> spots = tally.canCome(row);
                int left = spots.size() - (row.direction() == Direction.FIRST ? tally.met + tally.away : 0);
                Iterator<CardId> cards =
                        spots.stream().map(Spot::card).filter(comes).iterator();
                lots.add(new Lot(cards, tally.met, left));
            }
        });
        double met = lots.stream().mapToInt(Lot::met).sum();
        double all = met + lots.stream().mapToInt(Lot::left).sum();
        Iterator<CardId> cards = new Interleaving<>(lots.stream()
                .filter(lot -> lot.left() > 0)
                .map(lot -> new Interleaving.Lane<>(
                        lot.cards(), lot.left(), met / all * (lot.met() + lot.left()) - lot.met()))
                .toList());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cards, Spliterator.ORDERED), false);
    }
}
