package org.scostudy.classroom.analysis;

import java.util.List;

/** A quiz looked at through the answers that it got. */
record ItemAnalysis(QuizStatistics quiz, List<ItemStatistics> items) {

    ItemAnalysis {
        items = List.copyOf(items);
    }

    /** @param items those of the quiz, in its order; items that nobody met are left out */
    static ItemAnalysis of(List<AnalysedItem> items, List<AnalysedAttempt> sittings) {
        ExtremeGroups groups = new ExtremeGroups(sittings);
        return new ItemAnalysis(
                Reliability.of(items, sittings),
                items.stream()
                        .map(item -> new ItemCase(item, sittings, groups))
                        .filter(ItemCase::met)
                        .map(ItemCase::statistics)
                        .toList());
    }
}
