package org.scostudy.quiz.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.scostudy.question.Question;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.plan.History.Standing;
import org.scostudy.quiz.plan.History.Wish;

/**
 * The questions of one attempt. The same plan, bank, history and seed give the same paper. Sections get questions by the
 * number of their distinct facts; within a section comes first what the learner has met least, and then kinds and levels
 * that have come least.
 */
public final class QuestionSelection {

    /** What two questions of a paper may not have in common; where too few are left, the next one holds. */
    private enum Rule {
        SAME_FACT_OR_ANSWER,
        SAME_FACT,
        SAME_SLOT,
        NOTHING;

        boolean forbids(Candidate one, Candidate other, Mode mode) {
            return switch (this) {
                case SAME_FACT_OR_ANSWER ->
                    one.subject().sharesFact(other.subject())
                            || one.telling().answers(other.telling(), mode)
                            || other.telling().answers(one.telling(), mode);
                case SAME_FACT -> one.subject().sharesFact(other.subject());
                case SAME_SLOT -> one.subject().sharesSlot(other.subject());
                case NOTHING -> false;
            };
        }
    }

    private record Rated(int place, Standing standing, double cost) {

        static final Comparator<Rated> ORDER =
                Comparator.comparing(Rated::standing).thenComparingDouble(Rated::cost);
    }

    /** How far chance may outweigh what has come least. */
    private static final double CHANCE = 1.5;

    private static final double LEVEL_WEIGHT = 0.5;

    private static final int TRIES = 12;

    /** What a plan promised by fewer tries must be found by whoever draws it, whatever the chance. */
    private static final int MOST_TRIES = 90;

    /** What a plan promises holds for whoever draws it, so the least of so many draws counts. */
    private static final int DRAWS = 12;

    /** One in so many questions may come again in the same words, because it was missed, while others wait. */
    private static final int ONE_AGAIN_IN = 10;

    private final Mode mode;
    private final List<Candidate> candidates;
    private final List<Standing> standings;
    private final Map<String, List<Integer>> bySection = new HashMap<>();
    private final Shares shares;

    /** Unlike Random, it shuffles well for seeds that are near each other. */
    private final SplittableRandom random;

    private final Map<Object, Integer> come = new HashMap<>();
    private final List<Integer> chosen = new ArrayList<>();
    private int mayComeAgain;

    private QuestionSelection(
            Mode mode, List<Candidate> candidates, List<Standing> standings, Shares shares, int number, long seed) {
        this.mode = mode;
        this.candidates = candidates;
        this.standings = standings;
        this.shares = shares;
        this.mayComeAgain = Math.max(1, number / ONE_AGAIN_IN);
        this.random = new SplittableRandom(seed);
        for (int i = 0; i < candidates.size(); i++) {
            bySection
                    .computeIfAbsent(candidates.get(i).question().section(), _ -> new ArrayList<>())
                    .add(i);
        }
    }

    /** @param fitting the candidates for the plan, in the order of the reading */
    public static List<Candidate> draw(QuizPlan plan, List<Candidate> fitting, History history, long seed) {
        int number = Math.min(plan.number(), fitting.size());
        QuestionSelection paper = careful(plan.mode(), fitting, history, number, seed, MOST_TRIES);
        for (Rule rule : Rule.values()) {
            paper.fill(number, rule);
        }
        List<Integer> places = paper.chosen;
        switch (plan.order()) {
            case READING -> Collections.sort(places);
            case SHUFFLED -> Collections.shuffle(places, paper.random);
        }
        return places.stream().map(fitting::get).toList();
    }

    /** How many questions can be asked for which no rule need be relaxed; at most as many as the plan wants. */
    static int askedCarefully(QuizPlan plan, List<Candidate> fitting) {
        int number = Math.min(plan.number(), fitting.size());
        return IntStream.range(0, DRAWS)
                .map(seed -> careful(plan.mode(), fitting, History.NONE, number, seed, TRIES)
                        .chosen
                        .size())
                .min()
                .orElse(0);
    }

    /** Where there is little to choose from, the first question may stand in the way of several others: tries again. */
    private static QuestionSelection careful(
            Mode mode, List<Candidate> fitting, History history, int number, long seed, int tries) {
        List<Standing> standings = fitting.stream().map(history::of).toList();
        Shares shares = Shares.of(fitting, history, number);
        SplittableRandom seeds = new SplittableRandom(seed);
        QuestionSelection fullest = null;
        for (int i = 0; i < tries && (fullest == null || fullest.chosen.size() < number); i++) {
            QuestionSelection paper = new QuestionSelection(mode, fitting, standings, shares, number, seeds.nextLong());
            paper.fill(number, Rule.SAME_FACT_OR_ANSWER);
            fullest = fullest == null || paper.chosen.size() > fullest.chosen.size() ? paper : fullest;
        }
        return Objects.requireNonNull(fullest);
    }

    /** What a section cannot give, others give. */
    private void fill(int number, Rule rule) {
        Set<Integer> tried = new HashSet<>(chosen);
        Set<String> able = new HashSet<>(bySection.keySet());
        while (chosen.size() < number && !able.isEmpty()) {
            for (String section : shares.turns(able, number - chosen.size(), random)) {
                if (chosen.size() < number && able.contains(section) && !take(section, rule, tried)) {
                    able.remove(section);
                }
            }
        }
    }

    private boolean take(String section, Rule rule, Set<Integer> tried) {
        PriorityQueue<Rated> best = new PriorityQueue<>(Rated.ORDER);
        for (int place : bySection.getOrDefault(section, List.of())) {
            if (!tried.contains(place)) {
                Standing standing = standings.get(place);
                best.add(new Rated(
                        place,
                        mayComeAgain > 0 ? standing : standing.putOff(),
                        cost(candidates.get(place).question())));
            }
        }
        for (Rated next = best.poll(); next != null; next = best.poll()) {
            tried.add(next.place());
            Candidate candidate = candidates.get(next.place());
            if (chosen.stream().noneMatch(other -> rule.forbids(candidate, candidates.get(other), mode))) {
                mayComeAgain -= next.standing().wish() == Wish.MISSED ? 1 : 0;
                come.merge(candidate.question().kind(), 1, Integer::sum);
                come.merge(candidate.question().level(), 1, Integer::sum);
                return chosen.add(next.place());
            }
        }
        return false;
    }

    private double cost(Question question) {
        int kind = come.getOrDefault(question.kind(), 0);
        int level = come.getOrDefault(question.level(), 0);
        return kind + LEVEL_WEIGHT * level + CHANCE * random.nextDouble();
    }
}
