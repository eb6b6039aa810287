package org.scostudy.material.yaml;

import java.util.Comparator;

/** Something wrong in a file of a pack, and what was expected there. Lines count from 1. */
public record PackProblem(String file, int line, String what, String expected) implements Comparable<PackProblem> {

    private static final Comparator<PackProblem> BY_PLACE = Comparator.comparing(PackProblem::file)
            .thenComparingInt(PackProblem::line)
            .thenComparing(PackProblem::what)
            .thenComparing(PackProblem::expected);

    @Override
    public int compareTo(PackProblem other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + what + ", expected " + expected;
    }
}
