package org.scostudy.quiz.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Brings the things of one item into another order, each under an id that says where it stands now. */
final class NewOrder {

    private final RandomGenerator random;
    private final Map<String, String> ids = new HashMap<>();

    NewOrder(RandomGenerator random) {
        this.random = random;
    }

    List<Integer> places(int size) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(places, random);
        return places;
    }

    <T> List<T> of(List<T> things) {
        return places(things.size()).stream().map(things::get).toList();
    }

    /** Any order but the right one, which would be there for the taking. */
    <T> List<T> ofAny(List<T> things, ToIntFunction<T> place) {
        List<T> mixed = new ArrayList<>(of(things));
        boolean right = IntStream.range(0, mixed.size()).allMatch(i -> place.applyAsInt(mixed.get(i)) == i);
        if (mixed.size() > 1 && right) {
            Collections.swap(mixed, 0, mixed.size() - 1);
        }
        return List.copyOf(mixed);
    }

    String id(String prefix, String before) {
        long others = ids.values().stream().filter(id -> id.startsWith(prefix)).count();
        String id = prefix + (others + 1);
        ids.put(before, id);
        return id;
    }

    String now(String before) {
        return ids.getOrDefault(before, before);
    }

    /** What is said to a thing goes with it: {@code o2.feedback} belongs to {@code o2}. */
    @Nullable
    Map<String, String> marked(@Nullable Map<String, String> before) {
        if (before == null) {
            return null;
        }
        Map<String, String> marked = new HashMap<>();
        before.forEach((name, text) -> {
            int dot = name.indexOf('.');
            String thing = dot < 0 ? name : name.substring(0, dot);
            marked.put(dot < 0 ? now(thing) : now(thing) + name.substring(dot), text);
        });
        return marked;
    }
}
