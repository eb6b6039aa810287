package org.scostudy.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What one try of a property is given: it draws values, and remembers them for the message should the try fail. */
public final class Given {

    private final Random random = new Random();
    private final List<@Nullable Object> drawn = new ArrayList<>();

    Given() {}

    /** A value that this try knows nothing of but how it was drawn. */
    public <T extends @Nullable Object> T any(Draw<T> draw) {
        T value = draw.from(random);
        drawn.add(value);
        return value;
    }

    /** Neighbouring seeds would begin with numbers that are alike: they are mixed first. */
    void startsWith(long seed) {
        random.setSeed(new SplittableRandom(seed).nextLong());
        drawn.clear();
    }

    /** One drawn value a line. */
    String told() {
        StringBuilder lines = new StringBuilder();
        for (Object value : drawn) {
            lines.append("  ").append(Shown.of(value)).append(System.lineSeparator());
        }
        return lines.toString();
    }
}
