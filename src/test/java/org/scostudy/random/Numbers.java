package org.scostudy.random;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/** Numbers, of which one in four is at an edge (the least, the most, 0, 1, -1) and one in four is small. */
public final class Numbers {

    private Numbers() {}

    /** @param most is drawn as well */
    public static Draw<Integer> between(int least, int most) {
        return longs(least, most).as(Long::intValue);
    }

    /** Any at all. */
    public static Draw<Long> longs() {
        return longs(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static Draw<Long> longs(long least, long most) {
        List<Long> edges = LongStream.of(least, most, 0, 1, -1)
                .filter(edge -> least <= edge && edge <= most)
                .distinct()
                .boxed()
                .toList();
        long smallest = Math.clamp(0, least, most);
        return random -> switch (random.nextInt(4)) {
            case 0 -> edges.get(random.nextInt(edges.size()));
            case 1 -> Math.clamp(smallest + small(random), least, most);
            default -> uniform(random, least, most);
        };
    }

    /** All magnitudes are alike, and far from what could overflow. */
    private static long small(Random random) {
        long magnitude = random.nextLong(2L << random.nextInt(16));
        return random.nextBoolean() ? magnitude : -magnitude;
    }

    private static long uniform(Random random, long least, long most) {
        return most == Long.MAX_VALUE ? Math.max(least, random.nextLong()) : random.nextLong(least, most + 1);
    }

    /** @param most is drawn as well */
    public static Draw<Double> between(double least, double most) {
        double[] edges = DoubleStream.of(least, most, 0, 1, -1)
                .filter(edge -> least <= edge && edge <= most)
                .distinct()
                .toArray();
        return random -> switch (random.nextInt(4)) {
            case 0 -> edges[random.nextInt(edges.length)];
            case 1 -> least + (most - least) * random.nextDouble() / (2L << random.nextInt(32));
            default -> random.nextDouble(least, Math.nextUp(most));
        };
    }
}
