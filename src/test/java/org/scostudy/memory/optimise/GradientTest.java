package org.scostudy.memory.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.assertj.core.data.Offset;
import org.scostudy.memory.Fsrs;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Parameters;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.random.Draw;
import org.scostudy.random.Given;
import org.scostudy.random.Numbers;
import org.scostudy.random.Property;

/** What the loss and its gradient are, for every history and all parameters. */
class GradientTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    record Answer(Rating rating, int later) {}

    private static final Draw<Integer> DAYS = Draw.either(
            _ -> 0, Numbers.between(1, 30), Numbers.between(1, 30), Numbers.between(1, 30), Numbers.between(31, 1000));

    private static final Draw<List<Answer>> ANSWERS = ((Draw<Answer>)
                    random -> new Answer(Draw.one(Rating.values()).from(random), DAYS.from(random)))
            .list(2, 20);

    private static final Draw<Parameters> PARAMETERS = random -> {
        double[] w = Parameters.DEFAULT.w();
        for (int i = 0; i < w.length; i++) {
            w[i] *= Numbers.between(0.7, 1.4).from(random);
        }
        return Parameters.nearest(w).limitedFor(true, 1);
    };

    @Property(tries = 500)
    void it_agrees_with_finite_differences(Given given) {
        Parameters parameters = given.any(PARAMETERS);
        List<Answer> answers = given.any(ANSWERS);
        int index = given.any(Numbers.between(0, Parameters.COUNT - 1));
        boolean shortTerm = given.any(Draw.one(true, false));
        Sample sample = sample(answers);
        Chain chain = new Chain(shortTerm);
        double[] w = parameters.w();
        double[] gradient = new double[Parameters.COUNT];
        chain.use(w);
        chain.loss(sample, 0, gradient);
        double step = 1e-5 * Math.max(w[index], 0.1);
        double wide = difference(chain, sample, w, index, step);
        double narrow = difference(chain, sample, w, index, step / 2);
        double scale = Math.max(1, Math.abs(gradient[index]));
        // where a limit begins or ends within the step, there is no slope to compare with
        if (Math.abs(wide - narrow) >= 1e-6 * scale) {
            return;
        }
        assertThat(gradient[index]).isCloseTo(narrow, Offset.offset(1e-5 * scale));
    }

    @Property
    void the_loss_is_that_of_the_scheduler_but_for_its_rounding(Given given) {
        Parameters parameters = given.any(PARAMETERS);
        List<Answer> answers = given.any(ANSWERS);
        boolean shortTerm = given.any(Draw.one(true, false));
        Fsrs fsrs = new Fsrs(Scheduling.DEFAULT.withParameters(parameters).withShortTerm(shortTerm));
        MemoryState memory = null;
        double loss = 0;
        for (Answer answer : answers) {
            if (memory != null && answer.later() > 0) {
                double chance = Math.clamp(fsrs.retrievability(answer.later(), memory), 1e-7, 1 - 1e-7);
                loss -= Math.log(answer.rating() == Rating.AGAIN ? 1 - chance : chance);
            }
            memory = fsrs.next(memory, memory == null ? 0 : answer.later(), answer.rating());
        }
        Sample sample = sample(answers);
        Chain chain = new Chain(shortTerm);
        chain.use(parameters.w());
        assertThat(chain.loss(sample, 0, null)).isCloseTo(loss, Offset.offset(1e-4 * Math.max(1, loss)));
    }

    private static double difference(Chain chain, Sample sample, double[] w, int index, double step) {
        double[] moved = w.clone();
        moved[index] = w[index] + step;
        chain.use(moved);
        double above = chain.loss(sample, 0, null);
        moved[index] = w[index] - step;
        chain.use(moved);
        return (above - chain.loss(sample, 0, null)) / (2 * step);
    }

    /** Every answer counts the same. */
    private static Sample sample(List<Answer> answers) {
        AnswerLog log = new AnswerLog();
        long day = 0;
        for (int i = 0; i < answers.size(); i++) {
            day += i == 0 ? 0 : answers.get(i).later();
            log.add(0, Instant.ofEpochSecond(i), day, answers.get(i).rating());
        }
        return Sample.allBut(Histories.of(log, NOW), 0);
    }
}
