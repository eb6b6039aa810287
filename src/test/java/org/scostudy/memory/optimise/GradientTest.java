package org.scostudy.memory.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.scostudy.memory.Fsrs;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Parameters;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;

/** What the loss and its gradient are, for every history and all parameters. */
class GradientTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    record Answer(Rating rating, int later) {}

    @Provide
    Arbitrary<Answer> answers() {
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just(0)),
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(1, 30)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(31, 1000)));
        return Combinators.combine(Arbitraries.of(Rating.class), days).as(Answer::new);
    }

    @Provide
    Arbitrary<Parameters> parameters() {
        return Arbitraries.doubles()
                .between(0.7, 1.4)
                .list()
                .ofSize(Parameters.COUNT)
                .map(scale -> {
                    double[] w = Parameters.DEFAULT.w();
                    for (int i = 0; i < w.length; i++) {
                        w[i] *= scale.get(i);
                    }
                    return Parameters.nearest(w).limitedFor(true, 1);
                });
    }

    @Property(tries = 500)
    void it_agrees_with_finite_differences(
            @ForAll("parameters") Parameters parameters,
            @ForAll @Size(min = 2, max = 20) List<@From("answers") Answer> answers,
            @ForAll @IntRange(max = Parameters.COUNT - 1) int index,
            @ForAll boolean shortTerm) {
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
        Assume.that(Math.abs(wide - narrow) < 1e-6 * scale);
        assertThat(gradient[index]).isCloseTo(narrow, Offset.offset(1e-5 * scale));
    }

    @Property
    void the_loss_is_that_of_the_scheduler_but_for_its_rounding(
            @ForAll("parameters") Parameters parameters,
            @ForAll @Size(min = 2, max = 20) List<@From("answers") Answer> answers,
            @ForAll boolean shortTerm) {
        Fsrs fsrs = new Fsrs(Scheduling.DEFAULT.withParameters(parameters).withShortTerm(shortTerm));
        MemoryState memory = null;
        double loss = 0;
        for (Answer answer : answers) {
            if (memory != null && answer.later() > 0) {
                double chance = Math.clamp(fsrs.retrievability(answer.later(), memory.stability()), 1e-7, 1 - 1e-7);
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
        Answers log = new Answers();
        long day = 0;
        for (int i = 0; i < answers.size(); i++) {
            day += i == 0 ? 0 : answers.get(i).later();
            log.add(0, Instant.ofEpochSecond(i), day, answers.get(i).rating());
        }
        return Sample.allBut(Histories.of(log, NOW), 0);
    }
}
