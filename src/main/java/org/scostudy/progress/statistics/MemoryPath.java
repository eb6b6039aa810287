package org.scostudy.progress.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;

/**
 * How one card was remembered and forgotten.
 *
 * @param steps its answers in their order
 * @param curve the chance of recall over time
 */
public record MemoryPath(List<Step> steps, List<Point> curve) {

    /** The curve is drawn by about so many points. */
    private static final int POINTS = 240;

    /**
     * One answer.
     *
     * @param day in days since 1970
     * @param scheduling version that was in force
     */
    public record Graded(int day, Rating rating, int scheduling) {}

    /**
     * What an answer was and what it left.
     *
     * @param waited days since the answer before; 0 for the first
     * @param foretold the chance of recall that the model gave, 0 to 1; NaN for the first answer of a card or of a day
     */
    public record Step(int day, int waited, double foretold, MemoryState after) {}

    /** @param chance 0 to 1 */
    public record Point(double day, double chance) {}

    public MemoryPath {
        steps = List.copyOf(steps);
        curve = List.copyOf(curve);
    }

    /**
     * @param answers of one card, in their order
     * @param until the last day of the curve, in days since 1970
     */
    public static MemoryPath of(List<Graded> answers, int until, IntFunction<Scheduling> schedulings) {
        MemoryFold fold = new MemoryFold(schedulings);
        List<Step> steps = new ArrayList<>();
        List<Point> curve = new ArrayList<>();
        double apart = answers.isEmpty()
                ? 1
                : Math.max(0.05, (until - answers.getFirst().day()) / (double) POINTS);
        for (int i = 0; i < answers.size(); i++) {
            Graded answer = answers.get(i);
            fold.answer(answer.day(), answer.rating(), answer.scheduling());
            int waited =
                    i == 0 ? 0 : Math.max(0, answer.day() - answers.get(i - 1).day());
            steps.add(new Step(answer.day(), waited, fold.foretold(), fold.memory()));
            int end = i + 1 < answers.size() ? answers.get(i + 1).day() : Math.max(until, answer.day());
            if (end > answer.day()) {
                curve.add(new Point(answer.day(), fold.after(0)));
                for (double day = answer.day() + apart; day < end - apart / 2; day += apart) {
                    curve.add(new Point(day, fold.after(day - answer.day())));
                }
                curve.add(new Point(end, fold.after(end - answer.day())));
            }
        }
        return new MemoryPath(steps, curve);
    }
}
