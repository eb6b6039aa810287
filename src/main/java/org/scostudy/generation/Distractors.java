package org.scostudy.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.Entity;
import org.scostudy.material.Fact;
import org.scostudy.material.Pack;
import org.scostudy.material.Value;
import org.scostudy.question.Segment;
import org.scostudy.question.Spelling;

/**
 * Wrong answers that are worth a thought: values that have the same role in other facts of the type, then entities of
 * the same type; each one provably wrong where it stands.
 */
final class Distractors {

    /** How far one looks among the values of a role or a type, so that large packs take no longer per fact. */
    private static final int LOOKED_AT = 60;

    /** Up to this many characters, options are of like length whatever their ratio. */
    private static final int LIKE_LENGTH = 12;

    private static final double LIKE_RATIO = 2.5;

    private record Role(String type, String slot) {}

    private final Map<Role, Map<Value, Fact>> roles = new HashMap<>();
    private final Map<Role, List<Value>> values = new HashMap<>();
    private final Map<String, List<Value>> entities = new HashMap<>();
    private final SingleKey singleKey;

    Distractors(Pack pack, SingleKey singleKey) {
        this.singleKey = singleKey;
        for (Fact fact : pack.facts().values()) {
            fact.slots()
                    .forEach((slot, value) -> roles.computeIfAbsent(
                                    new Role(fact.type(), slot), _ -> new LinkedHashMap<>())
                            .putIfAbsent(value, fact));
        }
        roles.forEach((role, facts) -> values.put(role, List.copyOf(facts.keySet())));
        for (Entity entity : pack.entities().values()) {
            entities.computeIfAbsent(entity.type(), _ -> new ArrayList<>()).add(new Value.Ref(entity));
        }
    }

    /** A statement of which the value is the truth, for those who chose it where it is not. */
    @Nullable
    String truthOf(Fact fact, String asked, Value value) {
        Fact other = roles.getOrDefault(new Role(fact.type(), asked), Map.of()).get(value);
        if (other == null || other.statements().isEmpty()) {
            return null;
        }
        List<Segment> statement = Sentence.filled(Phrase.of(other.statements().getFirst()), other.slots());
        return statement == null ? null : Segment.plain(statement);
    }

    /**
     * At most that many values which, put in the key's place, make what the reader is told untrue.
     *
     * @param given the slots that the reader is told
     * @param said everything that stands around the key: what is named there cannot be an option
     */
    List<Value> of(Fact fact, String asked, Set<String> given, String said, int most) {
        Value key = fact.slots().get(asked);
        if (key == null) {
            return List.of();
        }
        Set<Value> right = new LinkedHashSet<>(singleKey.otherKeys(fact, asked, given));
        right.add(key);
        List<Value> chosen = new ArrayList<>();
        Set<Spelling> spellings = new LinkedHashSet<>();
        spellings.add(Spelling.of(key.asAnswer()));
        for (Value value : candidates(fact, asked, key)) {
            boolean wrong = right.stream().noneMatch(each -> overlap(each, value));
            if (wrong
                    && likeLength(key, value)
                    && new Giveaway(value).in(said).isEmpty()
                    && spellings.add(Spelling.of(value.asAnswer()))) {
                chosen.add(value);
            }
            if (chosen.size() == most) {
                break;
            }
        }
        return chosen;
    }

    /** Those of the same role first; which ones is chance, but always the same for a fact. */
    private List<Value> candidates(Fact fact, String asked, Value key) {
        List<Value> sameRole = values.getOrDefault(new Role(fact.type(), asked), List.of());
        List<Value> sameType = key instanceof Value.Ref ref
                ? entities.getOrDefault(ref.entity().type(), List.of())
                : List.of();
        int chance = Integer.parseInt(Wording.hash(fact.id() + asked).substring(0, 6), 16);
        return Stream.concat(from(sameRole, chance), from(sameType, chance))
                .filter(value -> sameType(key, value))
                .distinct()
                .toList();
    }

    private static Stream<Value> from(List<Value> values, int start) {
        return IntStream.range(0, Math.min(LOOKED_AT, values.size()))
                .mapToObj(step -> values.get((start + step) % values.size()));
    }

    private static boolean sameType(Value key, Value value) {
        return switch (key) {
            case Value.Ref ref ->
                value instanceof Value.Ref other
                        && other.entity().type().equals(ref.entity().type());
            case Value.Date date ->
                value instanceof Value.Date other
                        && other.iso().length() == date.iso().length();
            default -> value.getClass() == key.getClass();
        };
    }

    /** The same, a part of the other, or one of a list. */
    static boolean overlap(Value a, Value b) {
        return switch (a) {
            case Value.Several several -> several.values().stream().anyMatch(each -> overlap(each, b));
            case Value.Ref ref
            when b instanceof Value.Ref other ->
                ref.entity().id().equals(other.entity().id())
                        || ref.entity().id().equals(other.entity().partOf())
                        || other.entity().id().equals(ref.entity().partOf());
            default -> b instanceof Value.Several ? overlap(b, a) : a.equals(b);
        };
    }

    private static boolean likeLength(Value key, Value value) {
        int a = key.asAnswer().length();
        int b = value.asAnswer().length();
        return Math.abs(a - b) <= LIKE_LENGTH || Math.max(a, b) <= LIKE_RATIO * Math.min(a, b);
    }
}
