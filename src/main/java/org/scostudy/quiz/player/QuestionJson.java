package org.scostudy.quiz.player;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Citation;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Verdict;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Correctness;
import org.scostudy.quiz.item.Score;

/**
 * A question as the page gets it. Nothing in it tells the key before the answer is in.
 *
 * @param selfJudged first any text reveals the answer, then the learner judges
 * @param wanted how many places there are to find
 * @param segments a sentence with its gap
 * @param again whether it may be tried again
 */
record QuestionJson(
        int index,
        String prompt,
        String kind,
        boolean selfJudged,
        String section,
        String stem,
        @Nullable String stemHtml,
        double points,
        boolean again,
        List<Choosable> options,
        List<Choosable> left,
        List<Choosable> right,
        List<Choosable> items,
        @Nullable String unit,
        @Nullable Integer wanted,
        @Nullable Essay essay,
        @Nullable List<Segment> segments,
        @Nullable Answer given,
        @Nullable Feedback feedback,
        boolean revealed) {

    /** @param rubric as HTML @param fewest words, as {@code most}; 0 for no limit @param longest characters */
    public record Essay(String rubric, int fewest, int most, int longest) {}

    /** @param html absent where plain words say all */
    public record Choosable(
            String id, String text, @Nullable String html) {}

    /**
     * @param verdict absent while the learner has yet to judge
     * @param again whether this is what came of another try, which earns nothing
     * @param key in words
     * @param question its id, so that something can be said about it
     * @param looks as HTML what has markup: key, explanation, later changes, and what is said to the parts that were
     *     given by their ids
     */
    public record Feedback(
            double points,
            double of,
            @Nullable Correctness verdict,
            boolean again,
            String key,
            List<Score.Part> parts,
            Answer keyAnswer,
            @Nullable String explanation,
            @Nullable String since,
            List<Citation> citations,
            @Nullable List<Verdict.DiffPart> diff,
            String question,
            Map<String, String> looks) {}
}
