package org.scostudy.material.yaml;

import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Collects what is wrong with a pack, up to a bound. */
public final class Problems {

    private final TreeSet<Problem> found = new TreeSet<>();
    private int leftOff;

    public Problems() {}

    public Problems(List<Problem> before) {
        found.addAll(before);
    }

    /**
     * @param key of the text that says what is wrong; with {@code .expected}, of the one that says what was expected
     * @param values for the gaps of both
     */
    public void add(Place place, String key, Object... values) {
        add(Problem.at(place, key, plain(values)));
    }

    public void add(Problem problem) {
        if (found.size() < Limits.PROBLEMS || found.contains(problem)) {
            found.add(problem);
        } else {
            leftOff++;
        }
    }

    /** Numbers stand as in the file, without signs between their digits. */
    private static Object[] plain(Object[] values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Number ? String.valueOf(value) : value)
                .toArray();
    }

    public boolean any() {
        return !found.isEmpty();
    }

    /** All of them by file and line; the last one says if there were too many to keep. */
    public List<Problem> sorted() {
        var all = new ArrayList<>(found);
        if (leftOff > 0) {
            Problem last = all.getLast();
            all.add(Problem.at(new Place(last.file(), last.line()), "pack.more", String.valueOf(leftOff)));
        }
        return all;
    }
}
