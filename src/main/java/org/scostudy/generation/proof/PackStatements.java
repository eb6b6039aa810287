package org.scostudy.generation.proof;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scostudy.generation.wording.Phrase;
import org.scostudy.generation.wording.Sentence;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.ItemModel;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Value;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Spelling;

/**
 * All that the pack says, in the words in which it says it: which answers a question has, whichever fact and model it
 * comes from, and which statements are true. Two facts of different shapes may well say the same words.
 */
public final class PackStatements {

    private record Asking(String type, String slot) {}

    private final Map<String, Set<Value>> answers = new HashMap<>();
    private final Set<String> statements = new HashSet<>();

    public PackStatements(Pack pack) {
        Map<Asking, Set<Phrase>> stems = new HashMap<>();
        for (ItemModel model : pack.itemModels()) {
            model.stems()
                    .forEach(stem -> stems.computeIfAbsent(
                                    new Asking(model.factType(), model.asks()), _ -> new LinkedHashSet<>())
                            .add(Phrase.of(stem)));
        }
        for (Fact fact : pack.facts().values()) {
            fact.statements()
                    .forEach(statement -> said(Phrase.of(statement), fact).ifPresent(statements::add));
            fact.slots().forEach((slot, answer) -> {
                answer(fact, stems.getOrDefault(new Asking(fact.type(), slot), Set.of()), answer);
                List<String> own = fact.asks().getOrDefault(slot, List.of());
                answer(fact, own.stream().map(Phrase::of).toList(), answer);
            });
        }
    }

    private void answer(Fact fact, Collection<Phrase> questions, Value answer) {
        questions.forEach(question -> said(question, fact)
                .ifPresent(words -> answers.computeIfAbsent(words, _ -> new LinkedHashSet<>())
                        .add(answer)));
    }

    private static Optional<String> said(Phrase phrase, Fact fact) {
        return Optional.ofNullable(Sentence.filled(phrase, fact.slots())).map(filled -> alike(Segment.plain(filled)));
    }

    /** Every answer that the pack gives to a question of these words. */
    public Set<Value> answers(String question) {
        return answers.getOrDefault(alike(question), Set.of());
    }

    /** Whether some fact says just this. */
    public boolean isTrue(String statement) {
        return statements.contains(alike(statement));
    }

    private static String alike(String text) {
        return Spelling.of(text).joined();
    }
}
