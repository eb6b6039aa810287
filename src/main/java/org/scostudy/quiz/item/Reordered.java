package org.scostudy.quiz.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An item that is kept once and shown to many, each of whom gets its options, pairs or things in an order of their own.
 * Ids say where a thing stands, so that they tell nothing about the order of others.
 */
public final class Reordered {

    private final Item item;
    private final RandomGenerator random;
    private final Map<String, String> ids = new HashMap<>();

    private Reordered(Item item, RandomGenerator random) {
        this.item = item;
        this.random = random;
    }

    public static Item of(Item item, RandomGenerator random) {
        return new Reordered(item, random).item();
    }

    private Item item() {
        List<String> cards = item.cards();
        Task task = switch (item.task()) {
            case Task.Choose(var options) -> new Task.Choose(options(options));
            case Task.ChooseAll(var options) -> new Task.ChooseAll(options(options));
            case Task.Match match -> {
                List<Integer> order = order(match.left().size());
                cards = cards.size() == order.size()
                        ? order.stream().map(item.cards()::get).toList()
                        : cards;
                yield match(match, order);
            }
            case Task.Sort(var things) -> new Task.Sort(things(things));
            case Task.Judge _, Task.Write _, Task.Amount _, Task.Find _, Task.Recall _ -> item.task();
        };
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
                marked());
    }

    private List<Task.Option> options(List<Task.Option> options) {
        return order(options.size()).stream()
                .map(options::get)
                .map(option -> new Task.Option(id("o", option.id()), option.text(), option.right(), option.feedback()))
                .toList();
    }

    private Task match(Task.Match match, List<Integer> lefts) {
        List<Task.Named> right = order(match.right().size()).stream()
                .map(match.right()::get)
                .map(side -> new Task.Named(id("r", side.id()), side.text()))
                .toList();
        List<Task.Left> left = lefts.stream()
                .map(match.left()::get)
                .map(side -> new Task.Left(id("l", side.id()), side.text(), now(side.right())))
                .toList();
        return new Task.Match(left, right);
    }

    /** Never in the right order, which would be there for the taking. */
    private List<Task.Thing> things(List<Task.Thing> things) {
        List<Integer> order = new ArrayList<>(order(things.size()));
        if (order.size() > 1
                && IntStream.range(0, order.size())
                        .allMatch(i -> things.get(order.get(i)).place() == i)) {
            Collections.swap(order, 0, order.size() - 1);
        }
        return order.stream()
                .map(things::get)
                .map(thing -> new Task.Thing(id("i", thing.id()), thing.text(), thing.place()))
                .toList();
    }

    private List<Integer> order(int size) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private String id(String prefix, String before) {
        long others = ids.values().stream().filter(id -> id.startsWith(prefix)).count();
        String id = prefix + (others + 1);
        ids.put(before, id);
        return id;
    }

    private String now(String before) {
        return ids.getOrDefault(before, before);
    }

    /** What is said to a thing goes with it: {@code o2.feedback} belongs to {@code o2}. */
    private @Nullable Map<String, String> marked() {
        if (item.marked() == null) {
            return null;
        }
        Map<String, String> marked = new HashMap<>();
        item.marked().forEach((name, text) -> {
            int dot = name.indexOf('.');
            String thing = dot < 0 ? name : name.substring(0, dot);
            marked.put(dot < 0 ? now(thing) : now(thing) + name.substring(dot), text);
        });
        return marked;
    }
}
