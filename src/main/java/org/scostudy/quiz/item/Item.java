package org.scostudy.quiz.item;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Level;
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
 * @param markdown the stem with its markup, in attempts of before texts had it by their names
 * @param marked texts with their markup by what they stand for, where plain words leave something out
 */
public record Item(
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
        @Nullable String markdown,
        @Nullable Map<String, String> marked) {

    /** A text with its markup; null where it has none. */
    @Nullable
    public String marked(String name) {
        if (marked == null) {
            return name.equals(MarkedTexts.STEM) ? markdown : null;
        }
        return marked.get(name);
    }

    public boolean selfJudged() {
        return task instanceof SayIt;
    }

    /** The right answer, in the form in which learners answer. */
    public Answer right() {
        return task.right(key);
    }

    /** The right answer in words. */
    public String sayRight() {
        return task.sayRight(key);
    }

    /** The right answer as it stands on an answer sheet. */
    public String onSheet() {
        return task.onSheet(key);
    }
}
