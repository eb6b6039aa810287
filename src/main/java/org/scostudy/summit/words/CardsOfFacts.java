package org.scostudy.summit.words;

import java.util.Collection;
import java.util.List;
import org.scostudy.question.Material;
import org.scostudy.question.Prompt;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Segment;
import org.scostudy.question.StudyCard;
import org.springframework.stereotype.Component;

/** The cards that ask for facts of a pack, also where a person wrote beside it. */
@Component
public class CardsOfFacts {

    private final QuestionBank bank;

    public CardsOfFacts(QuestionBank bank) {
        this.bank = bank;
    }

    /** In the order of the bank. */
    public List<StudyCard> of(String pack, Collection<String> facts) {
        return facts.isEmpty()
                ? List.of()
                : bank.cards().stream()
                        .filter(card -> card.id().pack().equals(Material.pack(pack))
                                && facts.contains(card.id().fact()))
                        .toList();
    }

    /** What a card asks, in plain words. */
    public static String question(StudyCard card) {
        Prompt asked = card.prompts().stream()
                .filter(Prompt.Basic.class::isInstance)
                .findFirst()
                .orElse(card.prompts().getFirst());
        var text = new StringBuilder();
        for (Segment segment : asked.front()) {
            text.append(segment.text());
        }
        return text.toString();
    }
}
