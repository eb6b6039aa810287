package org.scostudy.generation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scostudy.generation.Exercises.Asked;
import org.scostudy.generation.GenerationReport.Reason;
import org.scostudy.material.Fact;
import org.scostudy.material.ItemModel;
import org.scostudy.material.Template.Part;
import org.scostudy.material.Value;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Segment;

/** Exercises that ask for one slot of one fact. */
final class FactExercises {

    private static final int DISTRACTORS = 3;

    /** Where a type has only three values there are no more than two wrong ones. */
    private static final int FEWEST_DISTRACTORS = 2;

    private static final int MOST_OPTIONS = 8;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Exercises exercises;
    private final SingleKey singleKey;
    private final Distractors distractors;

    FactExercises(Exercises exercises, SingleKey singleKey, Distractors distractors) {
        this.exercises = exercises;
        this.singleKey = singleKey;
        this.distractors = distractors;
    }

    void make(ItemModel model, Fact fact) {
        Value key = fact.slots().get(model.asks());
        if (key == null) {
            return;
        }
        if (model.kind().equals("true-false")) {
            judge(model, fact);
            return;
        }
        for (Phrase stem : exercises.stemsOf(model)) {
            proven(model, fact, key, stem).ifPresent(text -> {
                switch (model.kind()) {
                    case "choice" -> choose(model, fact, key, stem, text);
                    case "multiple-response" -> chooseSeveral(model, fact, key, stem, text);
                    case "numeric" ->
                        amount(key)
                                .ifPresent(
                                        numeric -> exercises.add(model, new Asked(fact, model.asks()), text, numeric));
                    default -> find(model, fact, key, text);
                }
            });
        }
    }

    /** The stem in words, if it has a single key and keeps it to itself. */
    private Optional<String> proven(ItemModel model, Fact fact, Value key, Phrase stem) {
        List<Segment> filled = stem.slots().contains(model.asks()) ? null : Sentence.filled(stem, fact.slots());
        if (filled == null) {
            exercises.refuse(model, fact, stem.text(), Reason.SLOT, "the fact does not fill the stem");
            return Optional.empty();
        }
        if (!singleKey.otherKeys(fact, model.asks(), stem.slots()).isEmpty()) {
            exercises.refuse(model, fact, stem.text(), Reason.SEVERAL_KEYS, "other facts answer it too");
            return Optional.empty();
        }
        String text = Segment.plain(filled);
        Optional<String> said = new Giveaway(key).in(text);
        if (said.isPresent()) {
            exercises.refuse(model, fact, stem.text(), Reason.GIVEAWAY, "the stem says “" + said.get() + "”");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private void choose(ItemModel model, Fact fact, Value key, Phrase stem, String text) {
        List<Value> wrong = distractors.of(fact, model.asks(), stem.slots(), text, DISTRACTORS);
        if (wrong.size() < FEWEST_DISTRACTORS) {
            exercises.refuse(model, fact, stem.text(), Reason.DISTRACTORS, "found " + wrong.size());
            return;
        }
        List<Option> options = new ArrayList<>();
        options.add(right(key));
        wrong.forEach(value -> options.add(wrong(fact, model.asks(), value)));
        exercises.add(model, new Asked(fact, model.asks()), text, new Interaction.Choice(shuffled(options, text)));
    }

    private void chooseSeveral(ItemModel model, Fact fact, Value key, Phrase stem, String text) {
        if (!(key instanceof Value.Several several) || several.ordered()) {
            return;
        }
        Set<Value> wrong = new LinkedHashSet<>();
        for (Value each : several.values()) {
            Map<String, Value> slots = new HashMap<>(fact.slots());
            slots.put(model.asks(), each);
            Fact single = new Fact(
                    fact.id(), fact.type(), fact.citations(), slots, List.of(), Map.of(), null, null, List.of());
            wrong.addAll(distractors.of(single, model.asks(), stem.slots(), text, DISTRACTORS).stream()
                    .filter(value -> !Distractors.overlap(several, value))
                    .toList());
        }
        int most = Math.min(
                MOST_OPTIONS - several.values().size(),
                Math.max(DISTRACTORS, several.values().size()));
        if (wrong.size() < FEWEST_DISTRACTORS || most < FEWEST_DISTRACTORS) {
            exercises.refuse(model, fact, text, Reason.DISTRACTORS, "found " + wrong.size());
            return;
        }
        List<Option> options = new ArrayList<>();
        several.values().forEach(value -> options.add(right(value)));
        wrong.stream().limit(most).forEach(value -> options.add(wrong(fact, model.asks(), value)));
        exercises.add(
                model, new Asked(fact, model.asks()), text, new Interaction.MultipleResponse(shuffled(options, text)));
    }

    /** The statement as it is, and another with one slot changed to what contradicts the facts. */
    private void judge(ItemModel model, Fact fact) {
        List<Phrase> statements = fact.statements().stream()
                .map(Phrase::of)
                .filter(phrase -> isPlain(phrase, model.asks()))
                .toList();
        if (statements.isEmpty()) {
            return;
        }
        int chance = Integer.parseInt(Wording.hash(fact.id() + model.asks()).substring(0, 4), 16);
        say(statements.get(chance % statements.size()), fact.slots())
                .ifPresent(text -> exercises.add(
                        model, new Asked(fact, model.asks()), text, new Interaction.TrueFalse(true, null)));
        Phrase changed = statements.get((chance + 1) % statements.size());
        Set<String> given = new HashSet<>(changed.slots());
        given.remove(model.asks());
        String around = say(changed, fact.slots()).orElse("");
        List<Value> wrong = distractors.of(fact, model.asks(), given, around, 1);
        if (wrong.isEmpty()) {
            exercises.refuse(model, fact, changed.text(), Reason.DISTRACTORS, "no value makes it false");
            return;
        }
        Map<String, Value> slots = new HashMap<>(fact.slots());
        slots.put(model.asks(), wrong.getFirst());
        say(changed, slots)
                .ifPresent(text -> exercises.add(
                        model, new Asked(fact, model.asks()), text, new Interaction.TrueFalse(false, around)));
    }

    /** Where the words for a value are fixed in the statement, another value cannot take its place. */
    private static boolean isPlain(Phrase phrase, String slot) {
        List<Part.Slot> places = phrase.template().parts().stream()
                .filter(Part.Slot.class::isInstance)
                .map(Part.Slot.class::cast)
                .filter(place -> place.name().equals(slot))
                .toList();
        return places.size() == 1 && places.getFirst().form() == null;
    }

    private static Optional<String> say(Phrase phrase, Map<String, Value> slots) {
        return Optional.ofNullable(Sentence.filled(phrase, slots)).map(Segment::plain);
    }

    private static Optional<Interaction> amount(Value key) {
        return switch (key) {
            case Value.Number number ->
                Optional.of(new Interaction.Numeric(number.amount(), BigDecimal.ZERO, number.unit()));
            case Value.Date date
            when YEAR.matcher(date.iso()).matches() ->
                Optional.of(new Interaction.Numeric(new BigDecimal(date.iso()), BigDecimal.ZERO, null));
            default -> Optional.empty();
        };
    }

    private void find(ItemModel model, Fact fact, Value key, String text) {
        List<Value.Ref> places = (key instanceof Value.Several several ? several.values().stream() : Stream.of(key))
                .map(value -> value instanceof Value.Ref ref ? ref : null)
                .filter(Objects::nonNull)
                .toList();
        if (!places.isEmpty()) {
            Set<String> ids = new LinkedHashSet<>(
                    places.stream().map(place -> place.entity().id()).toList());
            List<String> names = places.stream().map(Value.Ref::asAnswer).toList();
            exercises.add(model, new Asked(fact, model.asks()), text, new Interaction.Hotspot(ids, names));
        }
    }

    private static Option right(Value value) {
        return new Option(Sentence.capitalised(value.asAnswer()), true, null);
    }

    private Option wrong(Fact fact, String asked, Value value) {
        return new Option(Sentence.capitalised(value.asAnswer()), false, distractors.truthOf(fact, asked, value));
    }

    /** The same order whenever the bank is made, and the key anywhere. */
    private static List<Option> shuffled(List<Option> options, String stem) {
        return options.stream()
                .sorted(Comparator.comparing(option -> Wording.hash(stem + option.text())))
                .toList();
    }
}
