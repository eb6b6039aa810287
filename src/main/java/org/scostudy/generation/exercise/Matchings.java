package org.scostudy.generation.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.generation.GenerationReport.Reason;
import org.scostudy.generation.exercise.ExerciseWriter.Asked;
import org.scostudy.generation.proof.Overlap;
import org.scostudy.generation.wording.OptionForm;
import org.scostudy.generation.wording.Phrase;
import org.scostudy.generation.wording.Sentence;
import org.scostudy.generation.wording.WordingIds;
import org.scostudy.language.Message;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.ItemModel;
import org.scostudy.material.model.Value;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Pair;
import org.scostudy.question.Segment;

/** Pairs of facts of one type: the asked slot goes with the first slot that the stem does not tell. */
final class Matchings {

    private static final int FEWEST = 3;
    private static final int MOST = 5;

    private final ExerciseWriter writer;
    private final Proof proof;

    Matchings(ExerciseWriter writer, Proof proof) {
        this.writer = writer;
        this.proof = proof;
    }

    void make(ItemModel model, List<Fact> facts) {
        for (Phrase stem : writer.stemsOf(model)) {
            Map<String, List<Fact>> byText = new LinkedHashMap<>();
            for (Fact fact : facts) {
                List<Segment> filled = Sentence.filled(stem, fact.slots());
                if (filled != null && isPair(model, stem, fact)) {
                    byText.computeIfAbsent(Segment.plain(filled), _ -> new ArrayList<>())
                            .add(fact);
                }
            }
            byText.forEach((text, told) -> {
                List<Fact> mixed = told.stream()
                        .sorted(Comparator.comparing(fact -> WordingIds.hash(model.id() + fact.id())))
                        .toList();
                sets(model, stem, mixed).forEach(set -> match(model, stem, text, set));
            });
        }
    }

    private void match(ItemModel model, Phrase stem, String text, List<Fact> set) {
        List<Pair> pairs = set.stream().map(fact -> pair(model, stem, fact)).toList();
        if (pairs.size() < FEWEST
                || pairs.stream().map(Pair::right).distinct().count() < 2
                || pairs.stream().map(Pair::left).distinct().count() < pairs.size()) {
            writer.refuse(
                    model, set.getFirst(), stem.text(), Reason.DISTRACTORS, Message.of("generation.refused.pairs"));
            return;
        }
        writer.addSome(
                model,
                set.stream().map(fact -> new Asked(fact, model.asks())).toList(),
                text,
                new Interaction.Matching(pairs, List.of()));
    }

    private static @Nullable String left(ItemModel model, Phrase stem, Fact fact) {
        return fact.slots().keySet().stream()
                .filter(slot -> !slot.equals(model.asks()) && !stem.slots().contains(slot))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> told(Phrase stem, String left) {
        Set<String> told = new HashSet<>(stem.slots());
        told.add(left);
        return told;
    }

    private boolean isPair(ItemModel model, Phrase stem, Fact fact) {
        String left = left(model, stem, fact);
        return left != null
                && isOne(fact.slots().get(left))
                && isOne(fact.slots().get(model.asks()))
                && proof.isSingle(fact, model.asks(), told(stem, left));
    }

    private static boolean isOne(@Nullable Value value) {
        return value != null && !(value instanceof Value.Several);
    }

    private static Pair pair(ItemModel model, Phrase stem, Fact fact) {
        String left = left(model, stem, fact);
        Map<String, Value> slots = new HashMap<>(fact.slots());
        return new Pair(text(slots.get(left)), text(slots.get(model.asks())));
    }

    private static String text(@Nullable Value value) {
        return value == null ? "" : OptionForm.text(value);
    }

    /** As even as can be; facts whose partners one could exchange and defend it stand in different sets. */
    private List<List<Fact>> sets(ItemModel model, Phrase stem, List<Fact> facts) {
        int number = Math.max(1, (facts.size() + MOST - 1) / MOST);
        int most = (facts.size() + number - 1) / number;
        List<List<Fact>> sets = new ArrayList<>();
        for (Fact fact : facts) {
            sets.stream()
                    .filter(set ->
                            set.size() < most && set.stream().noneMatch(other -> clash(model, stem, fact, other)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Fact> set = new ArrayList<>();
                        sets.add(set);
                        return set;
                    })
                    .add(fact);
        }
        return sets;
    }

    private boolean clash(ItemModel model, Phrase stem, Fact one, Fact other) {
        String left = left(model, stem, one);
        Set<String> told = left == null ? stem.slots() : told(stem, left);
        Value a = one.slots().get(model.asks());
        Value b = other.slots().get(model.asks());
        boolean parts = a != null && b != null && !a.equals(b) && Overlap.between(a, b);
        return parts
                || proof.couldSwap(one, other, model.asks(), told)
                || proof.couldSwap(other, one, model.asks(), told);
    }
}
