package org.scostudy.memory.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.DayCount;
import org.scostudy.memory.Parameters;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.simulate.FsrsMind;
import org.scostudy.memory.simulate.SimulatedLearner;
import org.scostudy.memory.simulate.SimulatedLearner.Habits;
import org.scostudy.memory.simulate.Variety;

/**
 * What a class of twenty taught foretells the answers of somebody who comes new to it better than the defaults do. Their
 * minds differ from each other by half as much as those of all people, and their mean from that of all people.
 */
class PooledParametersTest {

    private static final Instant FIRST = Instant.parse("2026-01-02T17:00:00Z");
    private static final int DAYS = 60;
    private static final int CLASSES = 8;
    private static final int MATES = 20;
    private static final double LIKENESS = 0.5;

    private final Optimiser optimiser = new Optimiser(Scheduling.DEFAULT, 7);

    private record Outcome(double usual, double pooled) {}

    private Outcome outcome(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Parameters mean = Variety.drawn(random);
        AnswerLog pool = new AnswerLog();
        for (int mate = 0; mate < MATES; mate++) {
            studies(Variety.around(mean, LIKENESS, random), 1_000 * mate, seed * 100 + mate, pool);
        }
        Optimised found = optimiser.improve(histories(pool), ProgressListener.SILENT);
        AnswerLog newcomer = new AnswerLog();
        studies(Variety.around(mean, LIKENESS, random), 0, seed * 100 + MATES, newcomer);
        Sample all = Sample.allBut(histories(newcomer), 0);
        double usual = optimiser.loss(all, Parameters.DEFAULT);
        return new Outcome(
                usual, found instanceof Optimised.Better better ? optimiser.loss(all, better.parameters()) : usual);
    }

    private static void studies(Parameters truth, int firstCard, long seed, AnswerLog into) {
        FsrsMind mind = new FsrsMind(Scheduling.DEFAULT.withParameters(truth));
        new SimulatedLearner(new Habits(0.8, 5, 1), Scheduling.DEFAULT, mind, seed)
                .studies(100, FIRST, DAYS)
                .forEach(each ->
                        into.add(firstCard + each.card(), each.at(), DayCount.UTC.dayOf(each.at()), each.rating()));
    }

    private static Histories histories(AnswerLog answers) {
        return Histories.of(answers, FIRST.plus(DAYS + 1, ChronoUnit.DAYS));
    }

    @Test
    void it_foretells_the_answers_of_a_newcomer_better_than_the_defaults() {
        List<Outcome> outcomes = new ArrayList<>();
        for (long seed = 1; seed <= CLASSES; seed++) {
            outcomes.add(outcome(seed));
        }
        double usual = outcomes.stream().mapToDouble(Outcome::usual).average().orElseThrow();
        double pooled = outcomes.stream().mapToDouble(Outcome::pooled).average().orElseThrow();
        assertThat(pooled).as("mean log loss, usual %s", usual).isLessThan(usual * 0.98);
        assertThat(outcomes.stream()
                        .filter(each -> each.pooled() < each.usual())
                        .count())
                .as("classes whose newcomer gains: %s", outcomes)
                .isGreaterThanOrEqualTo(CLASSES - 2);
    }
}
