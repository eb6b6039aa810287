package org.scostudy.study.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.Phase;
import org.scostudy.question.Citation;
import org.scostudy.question.Prompt;
import org.scostudy.question.Segment;
import org.scostudy.study.log.Recorded;
import org.scostudy.study.queue.DueQueue;

/**
 * What the page gets after each step: the cards to show next, first one first, and how far the day has come.
 *
 * @param undoable how many answers of this session can be taken back
 * @param recorded what became of the answer that was sent
 * @param undone the prompt whose answer was taken back
 */
public record Deal(
        String session,
        List<Shown> cards,
        DueQueue.Counts counts,
        int undoable,
        @Nullable Finish finish,
        @Nullable Instant waitUntil,
        @Nullable Recorded recorded,
        @Nullable String undone) {

    /** A card as the page shows it. The back is absent where the answer must be typed first. */
    public record Shown(
            String prompt,
            String card,
            String wording,
            Prompt.Format format,
            String sectionTitle,
            Phase phase,
            boolean leech,
            boolean flagged,
            List<Segment> front,
            @Nullable List<Segment> back,
            @Nullable String explanation,
            @Nullable String since,
            List<Citation> citations,
            List<Grade> grades,
            Looks looks,
            @Nullable Changed changed) {}

    /**
     * The learner knew another answer to this card, which was the right one then.
     *
     * @param former that answer; absent on the front of what is typed, and where it is not known
     */
    record Changed(@Nullable String former) {}

    /** As HTML what has markup; absent where plain words say all, and on the back like the plain words. */
    record Looks(
            @Nullable String front,
            @Nullable String back,
            @Nullable String explanation,
            @Nullable String since) {}

    /** @param interval when the card comes back after this grade, in words */
    record Grade(int rating, String interval) {}

    /**
     * @param reviewed answers of the session
     * @param cards how many cards they were about
     * @param correct how many of the session's cards were right at the first try
     * @param nextDue when the next card comes up; absent if nothing was ever studied
     * @param nextDueText the same in words; absent if tomorrow is soon enough
     * @param tomorrow about how many cards come up tomorrow, new ones included
     */
    record Finish(
            int reviewed,
            int cards,
            int fresh,
            int correct,
            int again,
            int minutes,
            @Nullable Instant nextDue,
            @Nullable String nextDueText,
            int tomorrow,
            int streak) {}
}
