package org.scostudy.generation.proof;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.generation.wording.Phrase;
import org.scostudy.material.model.Entity;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.FactType;
import org.scostudy.material.model.Value;

/**
 * Proves under the closed world of a pack that a question has one answer: no other fact of the type agrees in
 * everything that the question tells and differs in what it asks.
 */
public final class SingleKey {

    /** What a stem lets its reader know (the given slots) and asks. */
    private record Question(String type, String asked, Set<String> given) {}

    private final Set<String> open;
    private final Map<String, List<Fact>> byType;
    private final Map<Question, Map<Map<String, Value>, Set<Value>>> answers = new HashMap<>();
    private final Map<Question, Map<Map<String, Value>, Set<Value>>> defensible = new HashMap<>();
    private final Map<Question, Map<Map<String, Value>, List<Fact>>> agreeing = new HashMap<>();
    private final Synonyms synonyms;

    public SingleKey(Collection<Fact> facts, Collection<FactType> types, Collection<Entity> entities) {
        synonyms = new Synonyms(entities);
        open = types.stream().filter(type -> !type.closed()).map(FactType::id).collect(Collectors.toSet());
        byType = facts.stream().collect(Collectors.groupingBy(Fact::type));
    }

    /** The other answers; none when the key is single. */
    public List<Value> otherKeys(Fact fact, String asked, Set<String> given) {
        return answers
                .computeIfAbsent(new Question(fact.type(), asked, given), this::index)
                .getOrDefault(told(fact, given), Set.of())
                .stream()
                .filter(value -> !value.equals(fact.slots().get(asked)))
                .toList();
    }

    /** The same; none where facts of the type only share a shape. */
    public List<Value> otherKeysOfClosed(Fact fact, String asked, Set<String> given) {
        return open.contains(fact.type()) ? List.of() : otherKeys(fact, asked, given);
    }

    /**
     * The other answers to a fact's own words. They tell the slots that they name; when they name none, they are wholly
     * about this fact and may take all of it for granted. Facts of an open type only share a shape, not a meaning: there
     * it is the words alone that single the key out.
     */
    public List<Value> otherKeysToOwn(Fact fact, String asked, Phrase words) {
        if (open.contains(fact.type())) {
            return List.of();
        }
        Set<String> told = new HashSet<>(words.slots());
        told.remove(asked);
        if (told.isEmpty()) {
            told.addAll(fact.slots().keySet());
            told.remove(asked);
        }
        return otherKeys(fact, asked, told);
    }

    /**
     * What one could argue for as the answer when so much is told, by any fact of the type; where entities mean the same,
     * what is said of the one could be argued of the other.
     */
    public Set<Value> defensible(Fact fact, String asked, Set<String> given) {
        return defensible
                .computeIfAbsent(new Question(fact.type(), asked, given), this::defensibleIndex)
                .getOrDefault(meant(told(fact, given)), Set.of());
    }

    /** What is defensible in one slot is so whichever slot of that variant of the fact is asked. */
    private Map<Map<String, Value>, Set<Value>> defensibleIndex(Question question) {
        Map<Map<String, Value>, Set<Value>> index = new HashMap<>();
        for (Fact fact : byType.getOrDefault(question.type(), List.of())) {
            if (fact.slots().values().stream().anyMatch(synonyms::has)) {
                defend(index, question, fact.slots());
            }
            fact.defensible()
                    .forEach((slot, values) -> values.forEach(value -> {
                        Map<String, Value> variant = new HashMap<>(fact.slots());
                        variant.put(slot, value);
                        defend(index, question, variant);
                    }));
        }
        return index;
    }

    private void defend(Map<Map<String, Value>, Set<Value>> index, Question question, Map<String, Value> said) {
        Value answer = said.get(question.asked());
        Map<String, Value> told = new HashMap<>(said);
        told.keySet().retainAll(question.given());
        if (answer != null) {
            index.computeIfAbsent(meant(told), _ -> new LinkedHashSet<>()).add(answer);
        }
    }

    private Map<String, Value> meant(Map<String, Value> values) {
        Map<String, Value> meant = new HashMap<>(values);
        meant.replaceAll((_, value) -> synonyms.of(value));
        return meant;
    }

    /** All facts of the type that agree with this one in what is told, this one included, in the order of the pack. */
    public List<Fact> agreeing(Fact fact, Set<String> given) {
        return agreeing.computeIfAbsent(new Question(fact.type(), "", given), this::byTold)
                .getOrDefault(told(fact, given), List.of());
    }

    /** Whether some fact of the type has these values in all slots that are told, and says the same with them. */
    public boolean holds(Fact fact, Map<String, Value> values, Set<String> told) {
        String type = fact.type();
        if (open.contains(type)) {
            return false;
        }
        Map<String, Value> said = new HashMap<>(values);
        said.keySet().retainAll(told);
        return agreeing.computeIfAbsent(new Question(type, "", told), this::byTold)
                .containsKey(said);
    }

    private Map<Map<String, Value>, List<Fact>> byTold(Question question) {
        return byType.getOrDefault(question.type(), List.of()).stream()
                .collect(Collectors.groupingBy(each -> told(each, question.given())));
    }

    private Map<Map<String, Value>, Set<Value>> index(Question question) {
        Map<Map<String, Value>, Set<Value>> index = new HashMap<>();
        for (Fact fact : byType.getOrDefault(question.type(), List.of())) {
            Value answer = fact.slots().get(question.asked());
            if (answer != null) {
                index.computeIfAbsent(told(fact, question.given()), _ -> new LinkedHashSet<>())
                        .add(answer);
            }
        }
        return index;
    }

    private static Map<String, Value> told(Fact fact, Set<String> given) {
        Map<String, Value> told = new HashMap<>(fact.slots());
        told.keySet().retainAll(given);
        return told;
    }
}
