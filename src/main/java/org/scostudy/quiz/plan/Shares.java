package org.scostudy.quiz.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.scostudy.quiz.plan.History.Wish;

/**
 * How the questions of a paper are divided among sections: by their distinct facts. Facts that the learner was never
 * asked count; where they are too few for the paper, those that were not known the last time count too, and then all.
 */
final class Shares {

    private final Map<String, Integer> weights;

    private Shares(Map<String, Integer> weights) {
        this.weights = weights;
    }

    static Shares of(List<Candidate> fitting, History history, int number) {
        Map<String, Set<String>> facts = new HashMap<>();
        fitting.forEach(candidate -> facts.computeIfAbsent(candidate.question().section(), _ -> new HashSet<>())
                .addAll(candidate.facts()));
        Map<String, Integer> weights = new HashMap<>();
        for (Wish least : List.of(Wish.NEW, Wish.MISSED, Wish.KNOWN)) {
            facts.forEach((section, all) -> weights.put(section, (int) all.stream()
                    .filter(fact -> history.of(fact).compareTo(least) <= 0)
                    .count()));
            if (sum(weights.values()) >= number) {
                break;
            }
        }
        return new Shares(weights);
    }

    /**
     * Each section gets its share, rounded up or down by chance, so that over many papers it has just that share.
     *
     * @return whose turn it is, in an order left to chance
     */
    List<String> turns(Collection<String> of, int number, SplittableRandom random) {
        List<String> sections = new ArrayList<>(new TreeSet<>(of));
        Collections.shuffle(sections, random);
        boolean none = sections.stream().allMatch(section -> weights.getOrDefault(section, 0) == 0);
        Map<String, Integer> shares = new HashMap<>();
        sections.forEach(section -> shares.put(section, none ? 1 : weights.getOrDefault(section, 0)));
        double step = sum(shares.values()) / (double) number;
        double next = random.nextDouble() * step;
        double upTo = 0;
        List<String> turns = new ArrayList<>();
        for (String section : sections) {
            upTo += shares.getOrDefault(section, 0);
            for (; next < upTo; next += step) {
                turns.add(section);
            }
        }
        Collections.shuffle(turns, random);
        return turns;
    }

    private static int sum(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
