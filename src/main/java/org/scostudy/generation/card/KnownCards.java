package org.scostudy.generation.card;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scostudy.question.CardId;
import org.scostudy.question.StudyCard;

/** Which card an answer in a quiz speaks for: the one that asks the same, else another on the same fact. */
public final class KnownCards {

    private final Set<CardId> ids = new HashSet<>();
    private final Map<String, CardId> firstOfFact = new HashMap<>();

    public KnownCards(List<StudyCard> cards) {
        for (StudyCard card : cards) {
            ids.add(card.id());
            firstOfFact.putIfAbsent(card.id().siblingKey(), card.id());
        }
    }

    /** None when nobody can study the fact. */
    public List<CardId> of(CardId asked) {
        if (ids.contains(asked)) {
            return List.of(asked);
        }
        CardId sibling = firstOfFact.get(asked.siblingKey());
        return sibling == null ? List.of() : List.of(sibling);
    }
}
