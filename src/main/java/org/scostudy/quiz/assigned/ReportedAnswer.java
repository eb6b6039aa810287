package org.scostudy.quiz.assigned;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Level;
import org.scostudy.question.Interaction.Kind;

/**
 * What became of one question of an attempt, answered or not.
 *
 * @param place in the attempt, from 0
 * @param question its id in the bank
 * @param options that could be chosen, in the order in which they were shown; empty for kinds without options
 * @param chosen ids of options; in practice those of the first answer, which tells what the learner thought
 * @param given the same answer in words; empty when there is none
 * @param right the right answer in words, whatever the kind
 * @param points earned, 0 to {@code outOf}; absent while a person has yet to say what an essay earns
 * @param outOf the points of the question; 0 when it counts for nobody
 * @param time spent until the answer that counts; absent without an answer, and when it was written on paper
 * @param at when the answer that counts was given; absent without an answer
 */
public record ReportedAnswer(
        String attempt,
        int place,
        String question,
        String stem,
        Kind kind,
        String section,
        Level level,
        List<ShownOption> options,
        Set<String> chosen,
        String given,
        boolean answered,
        String right,
        @Nullable Double points,
        double outOf,
        @Nullable Duration time,
        @Nullable Instant at) {

    /** @param id follows from the text, so that it is the same in every attempt wherever the option stood */
    public record ShownOption(String id, String text, boolean key) {}

    /** Of the question's points, 0 to 1; absent as long as the points are. */
    @Nullable
    public Double share() {
        return points == null ? null : Double.valueOf(outOf <= 0 ? 0 : Math.clamp(points / outOf, 0, 1));
    }

    public ReportedAnswer {
        options = List.copyOf(options);
        chosen = Set.copyOf(chosen);
    }
}
