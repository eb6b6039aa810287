package org.scostudy.generation.exercise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scostudy.generation.GenerationReport.Reason;
import org.scostudy.generation.card.CardDraft.Author;
import org.scostudy.generation.exercise.Distractors.Wrong;
import org.scostudy.generation.exercise.ExerciseWriter.Asked;
import org.scostudy.generation.wording.NumberCue;
import org.scostudy.generation.wording.OptionForm;
import org.scostudy.generation.wording.Phrase;
import org.scostudy.generation.wording.WordingIds;
import org.scostudy.language.Message;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.ItemModel;
import org.scostudy.material.model.Value;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Option;

/** Exercises that ask for one slot of one fact, or of all facts that agree in what is told. */
final class FactExercises {

    private static final int DISTRACTORS = 3;
    private static final int FEWEST_RIGHT = 2;
    private static final int MOST_RIGHT = 4;
    private static final int FEWEST_OPTIONS = 4;
    private static final int MOST_OPTIONS = 10;

    /** The type of what the map shows. */
    private static final String STATE = "state";

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final ExerciseWriter writer;
    private final Proof proof;
    private final Distractors distractors;

    FactExercises(ExerciseWriter writer, Proof proof, Distractors distractors) {
        this.writer = writer;
        this.proof = proof;
        this.distractors = distractors;
    }

    /** Of an item model that words it for every fact of the type. */
    void make(ItemModel model, Fact fact) {
        make(model, fact, Author.MODEL);
    }

    /** Of words that are the fact's own. */
    void makeOwn(ItemModel model, Fact fact) {
        make(model, fact, Author.FACT);
    }

    private void make(ItemModel model, Fact fact, Author author) {
        Value key = fact.slots().get(model.asks());
        if (key == null) {
            return;
        }
        for (Phrase stem : writer.stemsOf(model)) {
            switch (proof.of(fact, model.asks(), stem, author)) {
                case Proof.Stem.Refused refused ->
                    writer.refuse(model, fact, stem.text(), refused.reason(), refused.detail());
                case Proof.Stem.Proven proven -> ask(model, fact, key, stem, proven);
            }
        }
    }

    private void ask(ItemModel model, Fact fact, Value key, Phrase stem, Proof.Stem.Proven proven) {
        Asked asked = new Asked(fact, model.asks());
        switch (model.kind()) {
            case "choice" -> choose(model, fact, key, stem, proven);
            case "multiple-response" -> {
                if (key instanceof Value.Several several) {
                    if (several.values().size() < FEWEST_RIGHT) {
                        writer.refuse(
                                model, fact, stem.text(), Reason.SLOT, Message.of("generation.refused.one-value"));
                    } else if (!several.ordered()) {
                        chooseSeveral(model, List.of(asked), several.values(), stem, proven);
                    }
                } else {
                    chooseFacts(model, fact, stem, proven);
                }
            }
            case "numeric" -> amount(key).ifPresent(amount -> writer.add(model, asked, proven.text(), amount));
            default -> find(model, fact, key, proven.text());
        }
    }

    private void choose(ItemModel model, Fact fact, Value key, Phrase stem, Proof.Stem.Proven proven) {
        Distractors.Found found = distractors.of(
                proof.wrong(fact, model.asks(), stem.slots(), proven.text(), proven.right()), DISTRACTORS);
        List<Wrong> wrong = found.wrong();
        if (wrong.size() < DISTRACTORS) {
            writer.refuse(model, fact, stem.text(), Reason.DISTRACTORS, few(found));
            return;
        }
        if (NumberCue.in(proven.text(), key, wrong.stream().map(Wrong::value).toList())) {
            writer.refuse(model, fact, stem.text(), Reason.CUE, Message.of("generation.refused.grammar"));
            return;
        }
        List<Option> options = new ArrayList<>();
        options.add(right(key));
        wrong.forEach(each -> options.add(wrong(each)));
        writer.add(
                model,
                new Asked(fact, model.asks()),
                proven.text(),
                new Interaction.Choice(shuffled(options, proven.text())));
    }

    /** Asked once for all facts that agree in what is told, a few of the right ones at a time. */
    private void chooseFacts(ItemModel model, Fact fact, Phrase stem, Proof.Stem.Proven proven) {
        List<Fact> agreeing = proof.agreeing(fact, stem.slots());
        if (!agreeing.getFirst().equals(fact) || agreeing.size() < FEWEST_RIGHT) {
            return;
        }
        int parts = (agreeing.size() + MOST_RIGHT - 1) / MOST_RIGHT;
        for (int i = 0; i < parts; i++) {
            List<Fact> part = agreeing.subList(i * agreeing.size() / parts, (i + 1) * agreeing.size() / parts);
            List<Value> right = part.stream()
                    .map(each -> Objects.requireNonNull(each.slots().get(model.asks())))
                    .distinct()
                    .toList();
            if (right.size() >= FEWEST_RIGHT) {
                chooseSeveral(
                        model,
                        part.stream().map(each -> new Asked(each, model.asks())).toList(),
                        right,
                        stem,
                        proven);
            }
        }
    }

    private void chooseSeveral(
            ItemModel model, List<Asked> about, List<Value> right, Phrase stem, Proof.Stem.Proven proven) {
        Fact first = about.getFirst().fact();
        int most = Math.min(MOST_OPTIONS - right.size(), Math.max(DISTRACTORS, right.size()));
        List<Wrong> wrong = new ArrayList<>();
        List<Message> unfit = new ArrayList<>();
        List<Value> all = new ArrayList<>(proven.right());
        all.addAll(right);
        for (Value each : right) {
            Fact fact = about.size() == 1
                    ? first
                    : about.stream()
                            .map(Asked::fact)
                            .filter(one -> each.equals(one.slots().get(model.asks())))
                            .findFirst()
                            .orElse(first);
            List<Value> spared = new ArrayList<>(all);
            wrong.forEach(other -> spared.add(other.value()));
            Distractors.Wanted wanted =
                    proof.wrong(fact, model.asks(), stem.slots(), proven.text(), new LinkedHashSet<>(spared));
            Distractors.Found found = distractors.of(
                    wanted.like(each), Math.min(most - wrong.size(), (most + right.size() - 1) / right.size()));
            wrong.addAll(found.wrong());
            unfit.addAll(found.unfit());
        }
        if (wrong.size() < 2 || wrong.size() + right.size() < FEWEST_OPTIONS) {
            writer.refuse(
                    model,
                    first,
                    stem.text(),
                    Reason.DISTRACTORS,
                    few(new Distractors.Found(wrong, unfit.stream().distinct().toList())));
            return;
        }
        List<Option> options = new ArrayList<>();
        right.forEach(value -> options.add(right(value)));
        wrong.forEach(each -> options.add(wrong(each)));
        writer.addSome(model, about, proven.text(), new Interaction.MultipleResponse(shuffled(options, proven.text())));
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
        List<Value> places = key instanceof Value.Several several ? several.values() : List.of(key);
        List<Value.Ref> states = places.stream()
                .flatMap(value -> value instanceof Value.Ref ref ? Stream.of(ref) : Stream.of())
                .filter(ref -> ref.entity().type().equals(STATE))
                .toList();
        if (states.size() < places.size()) {
            writer.refuse(model, fact, text, Reason.NOT_ON_THE_MAP, Message.of("generation.refused.map"));
            return;
        }
        Set<String> ids = new LinkedHashSet<>(
                states.stream().map(state -> state.entity().id()).toList());
        writer.add(
                model,
                new Asked(fact, model.asks()),
                text,
                new Interaction.Hotspot(
                        ids, states.stream().map(Value.Ref::asAnswer).toList()));
    }

    private static Option right(Value value) {
        return new Option(OptionForm.text(value), true, null);
    }

    private static Option wrong(Wrong wrong) {
        return new Option(OptionForm.text(wrong.value()), false, wrong.feedback());
    }

    private static Message few(Distractors.Found found) {
        int number = found.wrong().size();
        return found.unfit().isEmpty()
                ? Message.of("generation.refused.found", number)
                : Message.of("generation.refused.found-unfit", number, found.unfit());
    }

    /** The same order whenever the bank is made, and the key anywhere. */
    private static List<Option> shuffled(List<Option> options, String stem) {
        return options.stream()
                .sorted(Comparator.comparing(option -> WordingIds.hash(option.text() + stem)))
                .toList();
    }
}
