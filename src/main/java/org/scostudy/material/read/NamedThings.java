package org.scostudy.material.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.yaml.IdForms;
import org.scostudy.material.yaml.Nearest;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.SourceLine;

/** The things of one kind that a pack names, with where they were found. A faulty one is known by id, but has no value. */
final class NamedThings<T> {

    private record Found<T>(@Nullable T value, SourceLine place) {}

    private final String noun;
    private final int most;
    private final Problems problems;
    private final Map<String, Found<T>> found = new LinkedHashMap<>();
    private boolean incomplete;
    private boolean full;

    NamedThings(String noun, int most, Problems problems) {
        this.noun = noun;
        this.most = most;
        this.problems = problems;
    }

    /** Some of the things are in a file that could not be read: from now on, unknown ids are not held against anyone. */
    void markIncomplete() {
        incomplete = true;
    }

    boolean isIncomplete() {
        return incomplete;
    }

    /** Whether no more are taken; says so once. */
    boolean isFull(SourceLine place) {
        if (found.size() < most) {
            return false;
        }
        if (!full) {
            full = true;
            incomplete = true;
            problems.add(place, "too many of this kind in one pack", "at most " + most + " times " + noun);
        }
        return true;
    }

    void add(@Nullable String id, @Nullable T value, SourceLine place) {
        if (id == null) {
            incomplete = true;
            return;
        }
        Found<T> first = found.putIfAbsent(id, new Found<>(value, place));
        if (first != null) {
            problems.add(
                    place, noun + " \"" + id + "\" is there twice (first at " + first.place + ")", "an id of its own");
        }
    }

    /** What the id names; null when it is unknown, which is reported, or faulty, which was. */
    @Nullable
    T find(String id, SourceLine place) {
        Found<T> entry = found.get(id);
        if (entry == null && !incomplete) {
            String what = "there is no " + bare() + " " + IdForms.quoted(id) + Nearest.hint(id, found.keySet());
            problems.add(place, what, "the id of " + noun);
        }
        return entry == null ? null : entry.value;
    }

    /** Whether everything is as the files say, so that what is not here does not exist. */
    Map<String, T> values() {
        var values = new LinkedHashMap<String, T>();
        found.forEach((id, entry) -> {
            if (entry.value != null) {
                values.put(id, entry.value);
            }
        });
        return values;
    }

    SourceLine placeOf(String id) {
        Found<T> entry = found.get(id);
        return entry == null ? new SourceLine("pack.yaml", 1) : entry.place;
    }

    private String bare() {
        return noun.substring(noun.indexOf(' ') + 1);
    }
}
