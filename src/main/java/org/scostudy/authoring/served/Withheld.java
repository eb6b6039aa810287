package org.scostudy.authoring.served;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Material;
import org.scostudy.question.Question;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.StudyCard;

/**
 * A part of the bank without some questions, as it is now. A card goes with them when no other question asks for it: its
 * two sides would be the question and its answer.
 */
record Withheld(
        List<Question> questions,
        List<StudyCard> cards,
        Map<CardId, StudyCard> byId,
        List<BankSection> sections,
        List<Material> materials,
        long version)
        implements QuestionBank {

    static Withheld of(QuestionBank part, Set<String> withheld) {
        List<Question> left = part.questions().stream()
                .filter(question -> !withheld.contains(question.id()))
                .toList();
        Set<CardId> asked = new HashSet<>();
        left.forEach(question -> asked.addAll(question.cards()));
        Set<CardId> gone = new HashSet<>();
        part.questions().stream()
                .filter(question -> withheld.contains(question.id()))
                .forEach(question -> gone.addAll(question.cards()));
        gone.removeAll(asked);
        List<StudyCard> cards =
                part.cards().stream().filter(card -> !gone.contains(card.id())).toList();
        Map<CardId, StudyCard> byId = cards.stream()
                .collect(Collectors.toMap(StudyCard::id, Function.identity(), (one, _) -> one, HashMap::new));
        return new Withheld(left, cards, byId, part.sections(), part.materials(), part.version());
    }

    @Override
    public Optional<StudyCard> card(CardId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
