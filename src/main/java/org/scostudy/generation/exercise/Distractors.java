package org.scostudy.generation.exercise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.generation.lint.Linter;
import org.scostudy.generation.proof.Giveaway;
import org.scostudy.generation.proof.Overlap;
import org.scostudy.generation.wording.OptionForm;
import org.scostudy.generation.wording.Phrase;
import org.scostudy.generation.wording.Sentence;
import org.scostudy.generation.wording.WordingIds;
import org.scostudy.language.Message;
import org.scostudy.material.model.Entity;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.FactType;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Value;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Spelling;

/**
 * Wrong answers that are worth a thought: the misreadings that the fact's author wrote down; else what people confuse
 * with the key, what has the same role in other facts of the type, what is of the same type elsewhere, and for years and
 * numbers what lies near. Each is provably wrong where it stands, and whoever chooses it is told why.
 */
final class Distractors {

    /** What a reader is told and asked; {@code right} are all answers that must not be offered as wrong. */
    record Wanted(Fact fact, String asked, Value key, Set<Value> right, String told) {

        /** The same, with the look of another value: one of several that are right. */
        Wanted like(Value other) {
            return new Wanted(fact, asked, other, right, told);
        }
    }

    /**
     * @param feedback why one might think so and why it is wrong
     * @param authored whether the fact's author wrote it down as a misreading
     */
    record Wrong(Value value, String feedback, boolean authored) {}

    /** @param unfit misreadings that cannot be offered here, and why */
    record Found(List<Wrong> wrong, List<Message> unfit) {}

    /** How far one looks among the values of a role or a type, so that large packs take no longer per fact. */
    private static final int LOOKED_AT = 60;

    /** What is looked at again and again, so it is worked out once. */
    private record Looks(Set<String> names, Giveaway giveaway) {}

    private record Couple(String one, String other) {}

    private record Role(String type, String slot) {}

    private final Map<Role, Map<Value, Fact>> roles = new HashMap<>();
    private final Map<Role, List<Value>> values = new HashMap<>();
    private final Map<String, List<Value>> entities = new HashMap<>();
    private final Map<String, List<Value>> confused = new HashMap<>();
    private final Map<Value, Fact> elsewhere = new HashMap<>();
    private final Set<String> closed;
    private final Nearby nearby;
    private final Map<Value, Looks> looks = new HashMap<>();
    private final Map<Couple, Boolean> couples = new HashMap<>();

    Distractors(Pack pack) {
        Set<Value.Ref> inFacts = new LinkedHashSet<>();
        for (Fact fact : pack.facts().values()) {
            fact.slots().forEach((slot, value) -> {
                roles.computeIfAbsent(new Role(fact.type(), slot), _ -> new LinkedHashMap<>())
                        .putIfAbsent(value, fact);
                elsewhere.putIfAbsent(value, fact);
                if (value instanceof Value.Ref ref) {
                    inFacts.add(ref);
                }
            });
        }
        roles.forEach((role, facts) -> values.put(role, List.copyOf(facts.keySet())));
        // Those that some fact is about come first; those that only serve as distractors follow.
        pack.entities().values().forEach(entity -> inFacts.add(new Value.Ref(entity)));
        inFacts.forEach(ref -> entities.computeIfAbsent(ref.entity().type(), _ -> new ArrayList<>())
                .add(ref));
        for (Entity entity : pack.entities().values()) {
            for (String with : entity.confusedWith()) {
                confuse(entity.id(), pack.entities().get(with));
                confuse(with, entity);
            }
        }
        closed = pack.factTypes().values().stream()
                .filter(FactType::closed)
                .map(FactType::id)
                .collect(Collectors.toSet());
        nearby = new Nearby(pack.facts().values());
    }

    private void confuse(String id, @Nullable Entity with) {
        if (with != null) {
            confused.computeIfAbsent(id, _ -> new ArrayList<>()).add(new Value.Ref(with));
        }
    }

    /** A statement that says where the value belongs, for those who chose it where it does not. */
    private @Nullable String truthOf(Fact fact, String asked, Value value) {
        Fact sameRole =
                roles.getOrDefault(new Role(fact.type(), asked), Map.of()).get(value);
        Fact other = sameRole == null ? elsewhere.get(value) : sameRole;
        if (other == null || other.equals(fact) || other.statements().isEmpty()) {
            return null;
        }
        List<Segment> statement = Sentence.filled(Phrase.of(other.statements().getFirst()), other.slots());
        return statement == null ? null : Segment.plain(statement);
    }

    /**
     * At most that many values which, put in the key's place, make what the reader is told untrue: the fact's misreadings
     * first, then, where the pack lists all that is true, what it says elsewhere.
     */
    Found of(Wanted wanted, int most) {
        Set<String> taken = new HashSet<>();
        wanted.right().forEach(value -> taken.addAll(looks(value).names()));
        taken.addAll(looks(wanted.key()).names());
        Spelling told = Spelling.of(wanted.told());
        List<Wrong> chosen = new ArrayList<>();
        List<Message> unfit = new ArrayList<>();
        for (Wrong wrong : candidates(wanted)) {
            if (chosen.size() == most) {
                break;
            }
            Message fault = fault(wanted, wrong, told, taken, chosen);
            if (fault == null) {
                chosen.add(wrong);
                taken.addAll(looks(wrong.value()).names());
            } else if (wrong.authored()) {
                unfit.add(Message.of("generation.unfit", wrong.value().asAnswer(), fault));
            }
        }
        return new Found(chosen, unfit);
    }

    private @Nullable Message fault(Wanted wanted, Wrong wrong, Spelling told, Set<String> taken, List<Wrong> chosen) {
        Value value = wrong.value();
        boolean fits =
                wrong.authored() ? OptionForm.ofLikeLength(wanted.key(), value) : OptionForm.alike(wanted.key(), value);
        if (!fits) {
            return Message.of("generation.unfit.length", wanted.key().asAnswer());
        }
        if (Overlap.between(wanted.key(), value)
                || wanted.right().stream().anyMatch(each -> Overlap.between(each, value))
                || looks(value).names().stream().anyMatch(taken::contains)) {
            return Message.of("generation.unfit.overlaps");
        }
        if (looks(value).giveaway().in(told).isPresent()) {
            return Message.of("generation.unfit.in-stem");
        }
        return standTogether(value, wanted.key(), chosen) ? null : Message.of("generation.unfit.apart");
    }

    private Looks looks(Value value) {
        return looks.computeIfAbsent(value, each -> new Looks(Overlap.names(each), new Giveaway(each)));
    }

    private boolean standTogether(Value value, Value key, List<Wrong> chosen) {
        return Stream.concat(Stream.of(key), chosen.stream().map(Wrong::value))
                .map(other -> new Couple(OptionForm.text(other), OptionForm.text(value)))
                .allMatch(couple ->
                        couples.computeIfAbsent(couple, each -> Linter.standTogether(each.one(), each.other())));
    }

    /** Which ones of a role come first is chance, but always the same for a fact. */
    private Stream<Value> candidateStream(Wanted wanted) {
        List<Value> sameRole = values.getOrDefault(new Role(wanted.fact().type(), wanted.asked()), List.of());
        int chance = Integer.parseInt(
                WordingIds.hash(wanted.fact().id() + wanted.asked()).substring(0, 6), 16);
        return switch (wanted.key()) {
            case Value.Ref ref ->
                Stream.of(
                                confused.getOrDefault(ref.entity().id(), List.of()).stream(),
                                from(sameRole, chance),
                                from(entities.getOrDefault(ref.entity().type(), List.of()), chance))
                        .flatMap(values -> values);
            case Value.Date date -> nearby.dates(date, chance);
            case Value.Number number -> Stream.concat(from(sameRole, chance), nearby.numbers(number, chance));
            case Value.Text _, Value.Several _ -> from(sameRole, chance);
        };
    }

    private Iterable<Wrong> candidates(Wanted wanted) {
        Fact fact = wanted.fact();
        Stream<Wrong> authored = fact.quizzing().misreadings(wanted.asked()).stream()
                .map(each -> new Wrong(each.says(), each.why(), true));
        Stream<Wrong> others = closed.contains(fact.type())
                ? candidateStream(wanted).distinct().flatMap(value -> {
                    String truth = truthOf(fact, wanted.asked(), value);
                    return truth == null ? Stream.of() : Stream.of(new Wrong(value, truth, false));
                })
                : Stream.of();
        return Stream.concat(authored, others)::iterator;
    }

    private static Stream<Value> from(List<Value> values, int start) {
        return IntStream.range(0, Math.min(LOOKED_AT, values.size()))
                .mapToObj(step -> values.get((start + step) % values.size()));
    }
}
