package org.scostudy.material.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How questions are made from every fact of one type: which slot is asked, in which kind and with which stems. */
public record ItemModel(
        String id,
        String factType,
        String asks,
        String kind,
        Level level,
        List<String> stems,
        @Nullable String explanation,
        List<String> accept) {

    /** The kinds that an item model may ask for. */
    public static final Set<String> KINDS = Set.of(
            "basic",
            "reversed",
            "cloze",
            "typed",
            "choice",
            "multiple-response",
            "true-false",
            "numeric",
            "matching",
            "ordering",
            "hotspot");

    public ItemModel {
        stems = List.copyOf(stems);
        accept = List.copyOf(accept);
    }
}
