package org.scostudy.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scostudy.generation.Exercises.Asked;
import org.scostudy.generation.GenerationReport.Reason;
import org.scostudy.material.Fact;
import org.scostudy.material.ItemModel;
import org.scostudy.material.Value;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Pair;

/** Exercises that ask about several facts at once. */
final class SetExercises {

    private static final int FEWEST = 3;
    private static final int MOST = 5;
    private static final int MOST_DATED = 200;

    /** What happened, and from when until when. */
    private record Dated(Fact fact, String slot, String what, String from, String until) {}

    private final Exercises exercises;
    private final SingleKey singleKey;

    SetExercises(Exercises exercises, SingleKey singleKey) {
        this.exercises = exercises;
        this.singleKey = singleKey;
    }

    /** Pairs the asked slot with the first other slot. */
    void match(ItemModel model, List<Fact> facts) {
        List<Fact> fit = facts.stream()
                .filter(fact -> pair(model, fact) != null)
                .sorted(Comparator.comparing(fact -> Wording.hash(model.id() + fact.id())))
                .toList();
        for (List<Fact> set : sets(fit)) {
            List<Pair> pairs = set.stream()
                    .map(fact -> Objects.requireNonNull(pair(model, fact)))
                    .toList();
            if (pairs.stream().map(Pair::right).distinct().count() < 2
                    || pairs.stream().map(Pair::left).distinct().count() < pairs.size()) {
                exercises.refuse(
                        model, set.getFirst(), model.id(), Reason.DISTRACTORS, "the pairs do not differ enough");
                continue;
            }
            exercises.add(
                    model,
                    set.stream().map(fact -> new Asked(fact, model.asks())).toList(),
                    model.stems().getFirst(),
                    new Interaction.Matching(pairs, List.of()));
        }
    }

    private @Nullable Pair pair(ItemModel model, Fact fact) {
        Value right = fact.slots().get(model.asks());
        String given = fact.slots().keySet().stream()
                .filter(slot -> !slot.equals(model.asks()))
                .findFirst()
                .orElse(null);
        if (right == null || given == null) {
            return null;
        }
        Value left = Objects.requireNonNull(fact.slots().get(given));
        boolean single = singleKey.otherKeys(fact, model.asks(), Set.of(given)).isEmpty();
        return single && isOne(left) && isOne(right)
                ? new Pair(Sentence.capitalised(left.asAnswer()), Sentence.capitalised(right.asAnswer()))
                : null;
    }

    private static boolean isOne(Value value) {
        return !(value instanceof Value.Several);
    }

    /** Timelines of what the pack dates; nothing that overlaps in time stands in one of them. */
    void order(ItemModel model, List<Fact> facts) {
        Map<String, Dated> byStart = new TreeMap<>();
        Map<String, Dated> named = new LinkedHashMap<>();
        facts.forEach(fact -> {
            Dated dated = dated(fact);
            if (dated != null && named.putIfAbsent(dated.what(), dated) == null) {
                byStart.put(dated.from() + dated.until() + dated.what(), dated);
            }
        });
        List<Dated> timeline = new ArrayList<>(byStart.values());
        Set<Dated> used = new HashSet<>();
        while (used.size() < timeline.size() && used.size() < MOST_DATED) {
            List<Dated> set = new ArrayList<>();
            for (Dated next : timeline) {
                boolean after =
                        set.isEmpty() || next.from().compareTo(set.getLast().until()) > 0;
                if (after && set.size() < MOST && !used.contains(next)) {
                    set.add(next);
                }
            }
            used.addAll(set);
            if (set.size() >= FEWEST) {
                add(model, set);
            }
        }
    }

    private void add(ItemModel model, List<Dated> set) {
        exercises.add(
                model,
                set.stream().map(each -> new Asked(each.fact(), each.slot())).toList(),
                model.stems().getFirst(),
                new Interaction.Ordering(set.stream().map(Dated::what).toList()));
    }

    private static @Nullable Dated dated(Fact fact) {
        String what = null;
        String slot = null;
        for (Map.Entry<String, Value> each : fact.slots().entrySet()) {
            if (each.getValue() instanceof Value.Date) {
                if (slot != null) {
                    return null;
                }
                slot = each.getKey();
            } else if (what == null && each.getValue() instanceof Value.Ref ref) {
                what = Sentence.capitalised(ref.asAnswer());
            }
        }
        if (slot == null || what == null) {
            return null;
        }
        String iso = ((Value.Date) Objects.requireNonNull(fact.slots().get(slot))).iso();
        int span = iso.indexOf('/');
        String first = span < 0 ? iso : iso.substring(0, span);
        String last = span < 0 ? iso : iso.substring(span + 1);
        return new Dated(
                fact,
                slot,
                what,
                first + "-01-01".substring(first.length() - 4),
                last + "-12-31".substring(last.length() - 4));
    }

    /** As even as can be, between the fewest and the most that a set may hold. */
    private static List<List<Fact>> sets(List<Fact> facts) {
        if (facts.size() < FEWEST) {
            return List.of();
        }
        int number = (facts.size() + MOST - 1) / MOST;
        List<List<Fact>> sets = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            sets.add(facts.subList(i * facts.size() / number, (i + 1) * facts.size() / number));
        }
        return sets;
    }
}
