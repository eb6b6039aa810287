package org.scostudy.question.exchange.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;

/**
 * The spellings by which a machine can judge an answer. A question that learners judge themselves borrows those of the
 * typed question about the same card, unless the two would then be the same question twice.
 */
public final class ShortAnswers {

    private final Map<List<CardId>, List<String>> byCards = new HashMap<>();
    private final Set<String> typedStems = new HashSet<>();

    public ShortAnswers(List<Question> questions) {
        for (Question question : questions) {
            if (question.interaction() instanceof Interaction.Typed typed) {
                byCards.putIfAbsent(question.cards(), typed.accepted());
                typedStems.add(question.stem());
            }
        }
    }

    /** Best first; empty when no machine can judge. */
    public List<String> to(Question question) {
        return switch (question.interaction()) {
            case Interaction.Typed typed -> typed.accepted();
            case Interaction.Recall _
            when !typedStems.contains(question.stem()) -> byCards.getOrDefault(question.cards(), List.of());
            default -> List.of();
        };
    }
}
