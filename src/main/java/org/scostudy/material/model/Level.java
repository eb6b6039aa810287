package org.scostudy.material.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a question demands of the learner, easiest first. */
public enum Level {
    REMEMBER,
    UNDERSTAND,
    APPLY,
    ANALYSE,
    EVALUATE;

    /** As packs write them. */
    public static final List<String> NAMES = Stream.of(values())
            .map(level -> level.name().toLowerCase(Locale.ROOT))
            .toList();
}
