package org.scostudy.quiz.item;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * An item that is kept once and shown to many, each of whom gets its options, pairs or things in an order of their own.
 * Ids say where a thing stands, so that they tell nothing about the order of others.
 */
public final class Reordered {

    private Reordered() {}

    public static Item of(Item item, RandomGenerator random) {
        NewOrder order = new NewOrder(random);
        List<String> cards = item.cards();
        Task task;
        if (item.task() instanceof Match match) {
            // each left side has a card of its own, which goes with it
            List<Integer> lefts = order.places(match.left().size());
            cards = cards.size() == lefts.size()
                    ? lefts.stream().map(item.cards()::get).toList()
                    : cards;
            task = match.reordered(order, lefts);
        } else {
            task = item.task().reordered(order);
        }
        return new Item(
                item.question(),
                cards,
                item.kind(),
                item.section(),
                item.sectionTitle(),
                item.level(),
                item.stem(),
                item.segments(),
                task,
                item.key(),
                item.explanation(),
                item.since(),
                item.citations(),
                item.markdown(),
                order.marked(item.marked()));
    }
}
