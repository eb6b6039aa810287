package org.scostudy.generation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.Fact;
import org.scostudy.material.Value;

/**
 * Proves under the closed world of a pack that a question has one answer: no other fact of the type agrees in
 * everything that the question tells and differs in what it asks.
 */
final class SingleKey {

    /** What a stem lets its reader know (the given slots) and asks. */
    private record Question(String type, String asked, Set<String> given) {}

    private final Map<String, List<Fact>> byType;
    private final Map<Question, Map<List<String>, Set<String>>> answers = new HashMap<>();

    SingleKey(Collection<Fact> facts) {
        byType = facts.stream().collect(Collectors.groupingBy(Fact::type));
    }

    /** The other answers; none when the key is single. */
    Set<String> otherKeys(Fact fact, String asked, Set<String> given) {
        Question question = new Question(fact.type(), asked, given);
        Set<String> all = answers.computeIfAbsent(question, this::index).getOrDefault(told(fact, given), Set.of());
        Set<String> others = new LinkedHashSet<>(all);
        others.remove(meaning(fact.slots().get(asked)));
        return others;
    }

    private Map<List<String>, Set<String>> index(Question question) {
        Map<List<String>, Set<String>> index = new HashMap<>();
        for (Fact fact : byType.getOrDefault(question.type(), List.of())) {
            if (fact.slots().containsKey(question.asked())) {
                index.computeIfAbsent(told(fact, question.given()), _ -> new LinkedHashSet<>())
                        .add(meaning(fact.slots().get(question.asked())));
            }
        }
        return index;
    }

    private static List<String> told(Fact fact, Set<String> given) {
        List<String> told = new ArrayList<>();
        for (String slot : new TreeSet<>(given)) {
            told.add(meaning(fact.slots().get(slot)));
        }
        return told;
    }

    private static String meaning(@Nullable Value value) {
        return switch (value) {
            case null -> "";
            case Value.Ref ref -> ref.entity().name();
            case Value.Text text -> text.text().strip().toLowerCase(java.util.Locale.ROOT);
            case Value.Number number ->
                number.amount().stripTrailingZeros().toPlainString() + " "
                        + (number.unit() == null ? "" : number.unit());
            case Value.Date date -> date.iso();
            case Value.Several several -> {
                var meanings = several.values().stream().map(SingleKey::meaning);
                yield (several.ordered() ? meanings : meanings.sorted()).collect(Collectors.joining("; "));
            }
        };
    }
}
