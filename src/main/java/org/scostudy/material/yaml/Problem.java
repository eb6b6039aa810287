package org.scostudy.material.yaml;

import java.util.Comparator;

/** Something wrong in a file of a pack, and what was expected there. Lines count from 1. */
public record Problem(String file, int line, String what, String expected) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::what)
            .thenComparing(Problem::expected);

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + what + ", expected " + expected;
    }
}
