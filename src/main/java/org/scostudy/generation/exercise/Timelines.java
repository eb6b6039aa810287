package org.scostudy.generation.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.generation.GenerationReport.Reason;
import org.scostudy.generation.exercise.ExerciseWriter.Asked;
import org.scostudy.generation.wording.OptionForm;
import org.scostudy.generation.wording.Phrase;
import org.scostudy.generation.wording.Sentence;
import org.scostudy.language.Message;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.ItemModel;
import org.scostudy.material.model.Value;
import org.scostudy.question.Interaction;
import org.scostudy.question.Segment;

/** Things to put in order: the steps that one fact tells, or what the pack dates. */
final class Timelines {

    private static final int FEWEST = 3;
    private static final int MOST = 5;
    private static final int MOST_DATED = 200;

    /** What happened, and from when until when. */
    private record Dated(Fact fact, String slot, String what, String from, String until) {}

    private final ExerciseWriter writer;

    Timelines(ExerciseWriter writer) {
        this.writer = writer;
    }

    /** Of a fact whose asked slot is a sequence; the stem's words come from the fact. */
    void steps(ItemModel model, Fact fact, Value.Several steps) {
        List<String> items = steps.values().stream().map(OptionForm::text).toList();
        for (Phrase stem : writer.stemsOf(model)) {
            List<Segment> filled = stem.slots().contains(model.asks()) ? null : Sentence.filled(stem, fact.slots());
            if (filled == null || items.size() < FEWEST || Set.copyOf(items).size() < items.size()) {
                writer.refuse(model, fact, stem.text(), Reason.SLOT, Message.of("generation.refused.steps"));
            } else {
                writer.add(
                        model, new Asked(fact, model.asks()), Segment.plain(filled), new Interaction.Ordering(items));
            }
        }
    }

    /** Nothing that overlaps in time stands in one of them; what ends first leaves the most room for others. */
    void make(ItemModel model, List<Fact> facts) {
        Map<String, Dated> named = new LinkedHashMap<>();
        facts.forEach(fact -> {
            Dated dated = dated(fact);
            if (dated != null) {
                named.putIfAbsent(dated.what(), dated);
            }
        });
        List<Dated> byEnd = named.values().stream()
                .sorted(Comparator.comparing(Dated::until)
                        .thenComparing(Dated::from)
                        .thenComparing(Dated::what))
                .toList();
        Set<Dated> used = new HashSet<>();
        while (used.size() < byEnd.size() && used.size() < MOST_DATED) {
            List<Dated> set = new ArrayList<>();
            for (Dated next : byEnd) {
                boolean after =
                        set.isEmpty() || next.from().compareTo(set.getLast().until()) > 0;
                if (after && set.size() < MOST && !used.contains(next)) {
                    set.add(next);
                }
            }
            used.addAll(set);
            if (set.size() >= FEWEST) {
                writer.addSome(
                        model,
                        set.stream()
                                .map(each -> new Asked(each.fact(), each.slot()))
                                .toList(),
                        model.stems().getFirst(),
                        new Interaction.Ordering(set.stream().map(Dated::what).toList()));
            }
        }
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
                what = OptionForm.text(ref);
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
}
