package org.scostudy.quiz.item;

import java.util.Arrays;
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
        Task task = item.task().reordered(order);
        return new Item(
                item.question(),
                cards(item, task, order),
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

    /** Of pairs each left side has a card of its own, which goes with it. */
    private static List<String> cards(Item item, Task reordered, NewOrder order) {
        if (!(item.task() instanceof Match before)
                || !(reordered instanceof Match after)
                || before.left().size() != item.cards().size()) {
            return item.cards();
        }
        List<String> now = after.left().stream().map(Match.Left::id).toList();
        String[] cards = new String[now.size()];
        for (int i = 0; i < cards.length; i++) {
            cards[now.indexOf(order.now(before.left().get(i).id()))] =
                    item.cards().get(i);
        }
        return Arrays.asList(cards);
    }
}
