package org.scostudy.material.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Collects what is wrong with a pack, up to a bound. */
public final class Problems {

    private final TreeSet<PackProblem> found = new TreeSet<>();
    private int leftOff;

    public Problems() {}

    public Problems(List<PackProblem> before) {
        found.addAll(before);
    }

    /**
     * @param key of the text that says what is wrong; with {@code .expected}, of the one that says what was expected
     * @param values for the gaps of both
     */
    public void add(SourceLine place, String key, Object... values) {
        add(PackProblem.at(place, key, plain(values)));
    }

    public void add(PackProblem problem) {
        if (found.size() < PackLimits.PROBLEMS || found.contains(problem)) {
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
    public List<PackProblem> sorted() {
        var all = new ArrayList<>(found);
        if (leftOff > 0) {
            PackProblem last = all.getLast();
            all.add(PackProblem.at(new SourceLine(last.file(), last.line()), "pack.more", String.valueOf(leftOff)));
        }
        return all;
    }
}
