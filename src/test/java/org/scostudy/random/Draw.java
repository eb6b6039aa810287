package org.scostudy.random;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a value is drawn. Sizes are drawn as {@link Numbers} are: the least and the most come often. */
@FunctionalInterface
public interface Draw<T extends @Nullable Object> {

    /** How often something that may come again is drawn before there seem to be no others. */
    int PATIENCE = 1000;

    T from(Random random);

    @SafeVarargs
    static <T> Draw<T> one(T... of) {
        return one(Arrays.asList(of));
    }

    static <T> Draw<T> one(Collection<T> of) {
        List<T> all = List.copyOf(of);
        return random -> all.get(random.nextInt(all.size()));
    }

    /** Drawn in one of these ways. */
    @SafeVarargs
    static <T> Draw<T> either(Draw<? extends T>... ways) {
        return random -> ways[random.nextInt(ways.length)].from(random);
    }

    default <R> Draw<R> as(Function<? super T, ? extends R> made) {
        return random -> made.apply(from(random));
    }

    /** Drawn again until it fits. */
    default Draw<T> where(Predicate<? super T> fits) {
        return random -> Stream.generate(() -> from(random))
                .limit(PATIENCE)
                .filter(fits)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("NullAway") // which does not see that T may be null here
    default Draw<@Nullable T> orNull(double chance) {
        return random -> random.nextDouble() < chance ? null : from(random);
    }

    /** What was drawn is kept for other properties: their tries have the same seeds, and it need not be made again. */
    default Draw<T> kept() {
        Map<Long, T> kept = new HashMap<>();
        return random -> {
            long seed = random.nextLong();
            return kept.computeIfAbsent(seed, _ -> from(new Random(seed)));
        };
    }

    default Draw<List<T>> list(int least, int most) {
        Draw<Integer> sizes = Numbers.between(least, most);
        return random ->
                Stream.generate(() -> from(random)).limit(sizes.from(random)).toList();
    }

    /** All different, in the order in which they were drawn; fewer than the size that was drawn if there are no more. */
    default Draw<Set<T>> set(int least, int most) {
        Draw<Integer> sizes = Numbers.between(least, most);
        return random -> {
            int size = sizes.from(random);
            Set<T> set = new LinkedHashSet<>();
            for (int draws = 0; set.size() < size && draws < PATIENCE; draws++) {
                set.add(from(random));
            }
            if (set.size() < least) {
                throw new IllegalStateException("no " + least + " different ones: " + set);
            }
            return set;
        };
    }
}
