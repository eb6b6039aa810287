package org.scostudy.study.queue;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.scostudy.question.CardId;

/** Cards in an order that nobody foresees, and that is the same as often as it is drawn from the same number. */
final class ByChance {

    private record Drawn(long lot, CardId card) {}

    private static final Comparator<Drawn> BY_LOT =
            Comparator.comparingLong(Drawn::lot).thenComparing(Drawn::card);

    private ByChance() {}

    /** All are given a lot at once; they are put in order one by one, as far as anybody asks. */
    static Stream<CardId> of(Stream<CardId> cards, long number) {
        List<Drawn> drawn =
                cards.map(card -> new Drawn(lot(card, number), card)).toList();
        PriorityQueue<Drawn> order = new PriorityQueue<>(Math.max(1, drawn.size()), BY_LOT);
        order.addAll(drawn);
        return Stream.generate(order::remove).limit(drawn.size()).map(Drawn::card);
    }

    private static long lot(CardId card, long number) {
        return new SplittableRandom(card.value().hashCode() ^ number).nextLong();
    }
}
