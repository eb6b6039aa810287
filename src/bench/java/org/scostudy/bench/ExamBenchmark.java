package org.scostudy.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.scostudy.bench.rival.ActivationMind;
import org.scostudy.bench.rival.HalfLifeMind;
import org.scostudy.bench.rival.LeitnerPlan;
import org.scostudy.bench.rival.MassedPlan;
import org.scostudy.bench.rival.Sm2Plan;
import org.scostudy.memory.Pace;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.exam.ExamPlan;
import org.scostudy.memory.exam.Outlooks;
import org.scostudy.memory.simulate.Course;
import org.scostudy.memory.simulate.DuePlan;
import org.scostudy.memory.simulate.ExamDatePlan;
import org.scostudy.memory.simulate.FsrsMind;
import org.scostudy.memory.simulate.Mind;
import org.scostudy.memory.simulate.Plan;
import org.scostudy.memory.simulate.Variety;

/**
 * What a minute of study brings in an exam. A thousand learners with unlike memories, whom no scheduler knows, have thirty
 * days for 300 cards: with five minutes a day, which is too little for all of it, and with ten, which is enough. Marks
 * are the share of cards recalled in the exam, in percent. Three kinds of memory: as FSRS says, with exponential
 * forgetting, and by activation. The massed plan has all the minutes in the night before. The peer of each way of
 * studying is plain FSRS at 90 %.
 */
final class ExamBenchmark implements Benchmark {

    private static final int LEARNERS = 1_000;
    private static final int CARDS = 300;
    private static final int DAYS = 30;
    private static final int LATER = 28;
    private static final int NEW_PER_DAY = 15;
    private static final double TARGET = 0.95;

    private enum Way {
        FSRS,
        EXAM,
        SM2,
        LEITNER,
        MASSED
    }

    private enum Memory {
        FSRS,
        EXPONENTIAL,
        ACTIVATION
    }

    private record Result(double marks, double minutes, double marksLater) {
        double marksAMinute() {
            return marks / minutes;
        }
    }

    private final Outlooks outlooks = new Outlooks(Scheduling.DEFAULT, Pace.USUAL, DAYS);

    @Override
    public String name() {
        return "exam";
    }

    @Override
    public void run(Figures out) {
        for (int minutesADay : new int[] {5, 10}) {
            for (Memory memory : Memory.values()) {
                Map<Way, List<Result>> results = new EnumMap<>(Way.class);
                for (Way way : Way.values()) {
                    results.put(
                            way,
                            IntStream.range(0, LEARNERS)
                                    .parallel()
                                    .mapToObj(learner -> studies(learner, memory, way, minutesADay * 60.0))
                                    .toList());
                }
                tell(out, "exam." + minutesADay + "min." + memory.name().toLowerCase(Locale.ROOT), results);
            }
        }
    }

    private static void tell(Figures out, String prefix, Map<Way, List<Result>> results) {
        double plain = Mean.of(Objects.requireNonNull(results.get(Way.FSRS)), Result::marksAMinute).mean();
        results.forEach((way, each) -> {
            String name = prefix + "." + way.name().toLowerCase(Locale.ROOT);
            Mean rate = Mean.of(each, Result::marksAMinute);
            Mean marks = Mean.of(each, Result::marks);
            out.figure(name + ".marks_a_minute", rate.mean(), "%/min", plain);
            out.figure(name + ".marks_a_minute.ci95", rate.halfWidth(), "%/min");
            out.figure(name + ".marks", marks.mean(), "%");
            out.figure(name + ".marks.ci95", marks.halfWidth(), "%");
            out.figure(name + ".minutes", Mean.of(each, Result::minutes).mean(), "min");
            out.figure(name + ".marks_four_weeks_later", Mean.of(each, Result::marksLater).mean(), "%");
        });
    }

    private Result studies(int learner, Memory memory, Way way, double secondsADay) {
        Course course = new Course(mind(memory, learner), CARDS, Pace.USUAL, learner);
        List<Course.Day> days = way == Way.MASSED
                ? course.study(new MassedPlan(CARDS), DAYS - 1, 1, DAYS * secondsADay)
                : course.study(plan(way, secondsADay), 0, DAYS, secondsADay);
        double minutes = days.stream().mapToDouble(Course.Day::seconds).sum() / 60;
        return new Result(100 * course.score(DAYS), minutes, 100 * course.score(DAYS + LATER));
    }

    private Plan plan(Way way, double secondsADay) {
        return switch (way) {
            case EXAM ->
                new ExamDatePlan(new ExamPlan(outlooks, TARGET), Scheduling.DEFAULT, CARDS, DAYS, secondsADay);
            case FSRS -> new DuePlan(Scheduling.DEFAULT, CARDS, NEW_PER_DAY, Integer.MAX_VALUE);
            case SM2 -> new Sm2Plan(CARDS, NEW_PER_DAY);
            case LEITNER -> new LeitnerPlan(CARDS, NEW_PER_DAY);
            case MASSED -> new MassedPlan(CARDS);
        };
    }

    private static Mind mind(Memory memory, int learner) {
        SplittableRandom random = new SplittableRandom(learner);
        return switch (memory) {
            case FSRS -> new FsrsMind(Scheduling.DEFAULT.withParameters(Variety.drawn(random)));
            case EXPONENTIAL -> new HalfLifeMind(CARDS, Math.exp(random.nextGaussian() * 0.5), learner);
            case ACTIVATION -> new ActivationMind(CARDS, random.nextDouble(0.08, 0.16), learner);
        };
    }
}
