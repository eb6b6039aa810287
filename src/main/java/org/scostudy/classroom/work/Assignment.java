package org.scostudy.classroom.work;

import org.jspecify.annotations.Nullable;

/**
 * Something that a class is to do.
 *
 * @param attempts how many are allowed; absent: as many as one likes
 * @param weight of its mark in the total, 0 or more
 * @param answers when those of a quiz may be told
 */
public record Assignment(
        long id,
        long classroom,
        String title,
        Work work,
        WorkDates dates,
        @Nullable Integer attempts,
        Counting counting,
        double weight,
        Answers answers) {

    /** With answers that are told in the usual way. */
    public Assignment(
            long id,
            long classroom,
            String title,
            Work work,
            WorkDates dates,
            @Nullable Integer attempts,
            Counting counting,
            double weight) {
        this(id, classroom, title, work, dates, attempts, counting, weight, Answers.USUAL);
    }

    private static final long SEEDS_APART = 1_000;

    /** Decides what is drawn for its paper. */
    public long seed() {
        return id * SEEDS_APART;
    }

    /** As it is for a member who has an exception. */
    public Assignment with(Leeway leeway) {
        return new Assignment(
                id,
                classroom,
                title,
                work,
                leeway.dates(),
                leeway.attempts() == null ? attempts : leeway.attempts(),
                counting,
                weight,
                answers);
    }
}
