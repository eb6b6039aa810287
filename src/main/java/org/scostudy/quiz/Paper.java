package org.scostudy.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The questions of one attempt. The same plan, bank and seed give the same paper. Sections take turns; within a section
 * kinds and levels that have come least come first, and no fact is asked twice as long as there are others.
 */
final class Paper {

    /** How far chance may outweigh what has come least. */
    private static final double CHANCE = 1.5;

    private static final double LEVEL_WEIGHT = 0.5;

    /** Unlike Random, it shuffles well for seeds that are near each other. */
    private final SplittableRandom random;

    private final Map<String, List<Integer>> bySection = new HashMap<>();
    private final List<Candidate> candidates;
    private final Map<Object, Integer> come = new HashMap<>();
    private final Set<String> facts = new HashSet<>();
    private final List<Integer> chosen = new ArrayList<>();

    private Paper(List<Candidate> candidates, long seed) {
        this.candidates = candidates;
        this.random = new SplittableRandom(seed);
        for (int i = 0; i < candidates.size(); i++) {
            bySection
                    .computeIfAbsent(candidates.get(i).question().section(), _ -> new ArrayList<>())
                    .add(i);
        }
    }

    /** @param fitting the candidates for the plan, in the order of the reading */
    static List<Candidate> draw(QuizPlan plan, List<Candidate> fitting, long seed) {
        Paper paper = new Paper(fitting, seed);
        paper.choose(Math.min(plan.number(), fitting.size()));
        List<Integer> places = paper.chosen;
        switch (plan.order()) {
            case READING -> Collections.sort(places);
            case SHUFFLED -> Collections.shuffle(places, paper.random);
        }
        return places.stream().map(fitting::get).toList();
    }

    private void choose(int number) {
        List<String> sections = new ArrayList<>(bySection.keySet());
        Collections.sort(sections);
        Collections.shuffle(sections, random);
        while (chosen.size() < number) {
            boolean fresh = false;
            for (String section : sections) {
                if (chosen.size() < number && take(section, true)) {
                    fresh = true;
                }
            }
            if (!fresh) {
                // Every fact has been asked: what is left asks for one of them in another way.
                sections.stream().filter(section -> chosen.size() < number).forEach(section -> take(section, false));
            }
        }
    }

    private boolean take(String section, boolean onlyNewFacts) {
        List<Integer> left = bySection.getOrDefault(section, List.of());
        Map<Integer, Double> costs = new HashMap<>();
        for (int each : left) {
            Candidate candidate = candidates.get(each);
            if (!onlyNewFacts || Collections.disjoint(candidate.facts(), facts)) {
                costs.put(each, cost(candidate));
            }
        }
        return costs.keySet().stream()
                .min(Comparator.comparingDouble(each -> costs.getOrDefault(each, 0.0)))
                .map(this::take)
                .orElse(false);
    }

    private double cost(Candidate candidate) {
        int kind = come.getOrDefault(candidate.question().kind(), 0);
        int level = come.getOrDefault(candidate.question().level(), 0);
        return kind + LEVEL_WEIGHT * level + CHANCE * random.nextDouble();
    }

    private boolean take(Integer each) {
        Candidate candidate = candidates.get(each);
        come.merge(candidate.question().kind(), 1, Integer::sum);
        come.merge(candidate.question().level(), 1, Integer::sum);
        facts.addAll(candidate.facts());
        bySection
                .getOrDefault(candidate.question().section(), new ArrayList<>())
                .remove(each);
        return chosen.add(each);
    }
}
