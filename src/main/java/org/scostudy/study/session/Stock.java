package org.scostudy.study.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Citation;
import org.scostudy.question.Segment;

/** Cards for a while without a connection: those that come next today, first one first. */
record Stock(List<Stocked> cards) {

    /** @param answer what a typed answer is held against; absent where the card itself tells its back */
    record Stocked(Deal.Shown card, @Nullable Answer answer) {}

    /** @param accepted every right spelling, best first */
    record Answer(
            List<String> accepted,
            List<Segment> back,
            @Nullable String explanation,
            @Nullable String since,
            List<Citation> citations,
            Deal.Looks looks,
            @Nullable String former) {}
}
