package org.scostudy.memory;

import java.time.Duration;
import java.util.List;

/**
 * How one learner's cards are scheduled.
 *
 * @param desiredRetention the chance of recall at which a card is due
 * @param learningSteps whole minutes; none sends a new card straight to review
 * @param relearningSteps whole minutes; none keeps a forgotten card in review
 * @param shortTerm whether steps and same-day reviews count; without it every answer schedules whole days
 * @param fuzz whether intervals are spread, so that cards learned together do not stay together
 */
public record Scheduling(
        Parameters parameters,
        double desiredRetention,
        List<Duration> learningSteps,
        List<Duration> relearningSteps,
        int maximumIntervalDays,
        boolean shortTerm,
        boolean fuzz) {

    public static final double MIN_RETENTION = 0.7;
    public static final double MAX_RETENTION = 0.99;
    public static final int MAX_INTERVAL_DAYS = 36_500;

    public static final Scheduling DEFAULT = new Scheduling(
            Parameters.DEFAULT,
            0.9,
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
            List.of(Duration.ofMinutes(10)),
            MAX_INTERVAL_DAYS,
            true,
            true);

    public Scheduling {
        Check.within("desired retention", desiredRetention, MIN_RETENTION, MAX_RETENTION);
        Check.within("maximum interval", maximumIntervalDays, 1, MAX_INTERVAL_DAYS);
        learningSteps = wholeMinutes("learning step", learningSteps);
        relearningSteps = wholeMinutes("relearning step", relearningSteps);
    }

    private static List<Duration> wholeMinutes(String name, List<Duration> steps) {
        for (Duration step : steps) {
            boolean whole = step.equals(Duration.ofMinutes(step.toMinutes()));
            if (!whole || step.isZero() || step.isNegative() || step.toDays() > MAX_INTERVAL_DAYS) {
                throw new IllegalArgumentException(
                        name + " " + step + ", expected whole minutes from PT1M to " + MAX_INTERVAL_DAYS + " days");
            }
        }
        return List.copyOf(steps);
    }

    public Scheduling withParameters(Parameters changed) {
        return new Scheduling(
                changed, desiredRetention, learningSteps, relearningSteps, maximumIntervalDays, shortTerm, fuzz);
    }

    public Scheduling withDesiredRetention(double changed) {
        return new Scheduling(
                parameters, changed, learningSteps, relearningSteps, maximumIntervalDays, shortTerm, fuzz);
    }

    public Scheduling withLearningSteps(Duration... changed) {
        return new Scheduling(
                parameters, desiredRetention, List.of(changed), relearningSteps, maximumIntervalDays, shortTerm, fuzz);
    }

    public Scheduling withRelearningSteps(Duration... changed) {
        return new Scheduling(
                parameters, desiredRetention, learningSteps, List.of(changed), maximumIntervalDays, shortTerm, fuzz);
    }

    public Scheduling withMaximumIntervalDays(int changed) {
        return new Scheduling(parameters, desiredRetention, learningSteps, relearningSteps, changed, shortTerm, fuzz);
    }

    public Scheduling withShortTerm(boolean changed) {
        return new Scheduling(
                parameters, desiredRetention, learningSteps, relearningSteps, maximumIntervalDays, changed, fuzz);
    }

    public Scheduling withFuzz(boolean changed) {
        return new Scheduling(
                parameters, desiredRetention, learningSteps, relearningSteps, maximumIntervalDays, shortTerm, changed);
    }
}
