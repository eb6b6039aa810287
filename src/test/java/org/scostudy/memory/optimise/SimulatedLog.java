package org.scostudy.memory.optimise;

import java.time.Instant;
import org.scostudy.memory.DayCount;
import org.scostudy.memory.Pace;
import org.scostudy.memory.Parameters;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.simulate.Course;
import org.scostudy.memory.simulate.DuePlan;
import org.scostudy.memory.simulate.FsrsMind;
import org.scostudy.memory.simulate.Plan;

/** What somebody with known parameters answers, scheduled with the usual ones. */
public final class SimulatedLog implements Plan {

    private final AnswerLog answers = new AnswerLog();
    private final DuePlan plan;
    private long second;

    private SimulatedLog(int cards, int days) {
        plan = new DuePlan(Scheduling.DEFAULT, cards, Math.max(1, 3 * cards / days), Integer.MAX_VALUE);
    }

    /** New cards come in the first third of the days. */
    public static AnswerLog of(Parameters truth, int cards, int days, long seed) {
        SimulatedLog log = new SimulatedLog(cards, days);
        new Course(new FsrsMind(Scheduling.DEFAULT.withParameters(truth)), cards, Pace.USUAL, seed)
                .study(log, 0, days, Double.MAX_VALUE);
        return log.answers;
    }

    @Override
    public void begins(int day) {
        second = 0;
        plan.begins(day);
    }

    @Override
    public int next() {
        return plan.next();
    }

    @Override
    public void answered(int card, int day, Rating rating) {
        plan.answered(card, day, rating);
        answers.add(card, Instant.ofEpochSecond((long) day * DayCount.SECONDS_PER_DAY + second++), day, rating);
    }
}
