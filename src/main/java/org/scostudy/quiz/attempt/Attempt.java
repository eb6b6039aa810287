package org.scostudy.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.PaperQuestion;
import org.scostudy.quiz.paper.PrintedForm;

/**
 * One learner's way through one quiz.
 *
 * @param paper the assignment whose paper it is; absent for what was drawn from the bank
 * @param asked how each question is asked, in order
 * @param worth the points of each question, in order; absent where each is worth one
 * @param ends when its time is up; absent without a limit
 * @param finished absent while it is open
 * @param points what it earned; absent while it is open
 * @param assigned whether somebody handed it out
 * @param form the letter of the printed form that it was written on; absent when it was sat here
 */
public record Attempt(
        String id,
        String title,
        Mode mode,
        long seed,
        @Nullable Long paper,
        List<Asked> asked,
        @Nullable List<Double> worth,
        Instant started,
        @Nullable Instant ends,
        @Nullable Instant finished,
        @Nullable Double points,
        boolean assigned,
        @Nullable String form) {

    /** One that is sat here. */
    public Attempt(
            String id,
            String title,
            Mode mode,
            long seed,
            @Nullable Long paper,
            List<Asked> asked,
            @Nullable List<Double> worth,
            Instant started,
            @Nullable Instant ends,
            @Nullable Instant finished,
            @Nullable Double points,
            boolean assigned) {
        this(id, title, mode, seed, paper, asked, worth, started, ends, finished, points, assigned, null);
    }

    /** An answer that was given in time may come in a little late. */
    static final Duration GRACE = Duration.ofSeconds(3);

    /** One that begins now, with an id of its own. */
    public static Attempt of(String title, QuizPlan plan, long seed, List<Item> items, Instant now) {
        return new Attempt(
                UUID.randomUUID().toString(),
                title,
                plan.mode(),
                seed,
                null,
                items.stream().map(Asked::of).toList(),
                null,
                now,
                plan.limit() == null ? null : now.plus(plan.limit()),
                null,
                null,
                false);
    }

    /** One on paper that begins now, with an id of its own. */
    public static Attempt of(
            String title, long assignment, ExamPaper paper, long seed, ExamPaper.Sitting sitting, Instant now) {
        return new Attempt(
                UUID.randomUUID().toString(),
                title,
                paper.mode(),
                seed,
                assignment,
                sitting.questions().stream()
                        .map(PaperQuestion::item)
                        .map(Asked::of)
                        .toList(),
                sitting.questions().stream().map(PaperQuestion::points).toList(),
                now,
                paper.limit() == null ? null : now.plus(paper.limit()),
                null,
                null,
                false);
    }

    /** One that was written on a printed form, with an id of its own. Nobody knows how long it took. */
    static Attempt written(String title, long assignment, PrintedForm form, Instant when) {
        return new Attempt(
                UUID.randomUUID().toString(),
                title,
                Mode.EXAM,
                form.seed(),
                assignment,
                form.sitting().questions().stream()
                        .map(PaperQuestion::item)
                        .map(Asked::of)
                        .toList(),
                form.sitting().questions().stream().map(PaperQuestion::points).toList(),
                when,
                null,
                null,
                null,
                false,
                form.letter());
    }

    public boolean onPaper() {
        return form != null;
    }

    public boolean open() {
        return finished == null;
    }

    boolean timeIsUp(Instant now) {
        return ends != null && now.isAfter(ends.plus(GRACE));
    }

    /** Whether it ended because its time was up, and not by the learner's wish. */
    public boolean ranOut() {
        return finished != null && ends != null && !finished.isBefore(ends);
    }

    @Nullable
    public Long remainingMillis(Instant now) {
        if (ends == null) {
            return null;
        }
        return open() ? Math.max(0, Duration.between(now, ends).toMillis()) : 0L;
    }

    public Attempt finished(Instant at, double earned) {
        Instant end = ends != null && at.isAfter(ends) ? ends : at;
        return new Attempt(id, title, mode, seed, paper, asked, worth, started, ends, end, earned, assigned, form);
    }

    /** The points that the question at a place is worth; 0 when it counts for nobody. */
    public double worth(int place) {
        return worth == null ? 1 : worth.get(place);
    }

    /** The points that all questions together are worth. */
    public double outOf() {
        return worth == null
                ? size()
                : worth.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The same with other points for its questions, and what it earns by that. */
    public Attempt worth(List<Double> others, @Nullable Double earned) {
        return new Attempt(
                id, title, mode, seed, paper, asked, others, started, ends, finished, earned, assigned, form);
    }

    /** Whether a person marks some of it. */
    public boolean hasEssays() {
        return asked.stream().anyMatch(Asked::markedByPerson);
    }

    public int size() {
        return asked.size();
    }
}
