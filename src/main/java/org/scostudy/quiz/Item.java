package org.scostudy.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.Level;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Segment;

/**
 * A question as it was when the attempt began: it is kept with the attempt, so that an edit or a retirement changes
 * nothing for those who are at it.
 *
 * @param cards ids of the cards that it asks for; of pairs and timelines one for each
 * @param segments a sentence with its gap; absent for all others
 * @param key the right answer in words
 * @param markdown the stem with its markup, where it has any; every other text is plain
 */
record Item(
        String question,
        List<String> cards,
        Kind kind,
        String section,
        String sectionTitle,
        Level level,
        String stem,
        @Nullable List<Segment> segments,
        Task task,
        String key,
        @Nullable String explanation,
        @Nullable String since,
        List<Citation> citations,
        @Nullable String markdown) {

    boolean selfJudged() {
        return task instanceof Task.Recall;
    }
}
