package org.scostudy.material.yaml;

import java.util.ArrayList;
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

    public void add(SourceLine place, String what, String expected) {
        var problem = new PackProblem(place.file(), place.line(), what, expected);
        if (found.size() < PackLimits.PROBLEMS || found.contains(problem)) {
            found.add(problem);
        } else {
            leftOff++;
        }
    }

    public boolean any() {
        return !found.isEmpty();
    }

    /** All of them by file and line; the last one says if there were too many to keep. */
    public List<PackProblem> sorted() {
        var all = new ArrayList<>(found);
        if (leftOff > 0) {
            PackProblem last = all.getLast();
            all.add(new PackProblem(
                    last.file(), last.line(), "…and " + leftOff + " more problems", "those above mended first"));
        }
        return all;
    }
}
