package org.scostudy.quiz.item;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.answer.Verdict;

/**
 * What an answer earns.
 *
 * @param share of the points, from 0 to 1
 * @param parts what there is to say about each thing that was given
 * @param typed what became of a typed answer
 */
public record Score(
        double share, List<Part> parts, @Nullable Verdict typed) {

    /** @param right whether this part of what was given is right */
    public record Part(String id, boolean right, @Nullable String feedback) {}

    static Score allOrNothing(boolean right, List<Part> parts) {
        return new Score(right ? 1 : 0, parts, null);
    }

    /** Right ones minus wrong ones over all right ones, never below zero, so that choosing everything earns little. */
    static Score corrected(Collection<Part> parts, long wanted) {
        long right = parts.stream().filter(Part::right).count();
        double share = Math.max(0, right - (parts.size() - right)) / (double) wanted;
        return new Score(share, List.copyOf(parts), null);
    }

    public Correctness correctness() {
        return Correctness.of(share);
    }
}
