package org.scostudy.material.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.material.yaml.Fields;
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
            problems.add(place, "pack.too-many", most, Message.of("pack.noun." + noun));
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
            problems.add(place, "pack.twice", Message.of("pack.noun." + noun), id, first.place.toString());
        }
    }

    /** What the id names; null when it is unknown, which is reported, or faulty, which was. */
    @Nullable
    T find(String id, SourceLine place) {
        Found<T> entry = found.get(id);
        if (entry == null && !incomplete) {
            problems.add(place, "pack.no-such", Fields.noSuch(noun, id, found.keySet()));
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
}
