package org.scostudy.generation.card;

import java.util.List;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Prompt;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.StudyCard;

/** The prompts of a card as questions of the bank. */
public final class CardQuestions {

    private CardQuestions() {}

    public static List<Question> of(StudyCard card) {
        return card.prompts().stream().map(prompt -> question(card, prompt)).toList();
    }

    private static Question question(StudyCard card, Prompt prompt) {
        return new Question(
                card.id().value() + "/" + prompt.wording(),
                List.of(card.id()),
                card.section(),
                card.level(),
                Segment.plain(prompt.front()),
                interaction(card, prompt),
                card.explanation(),
                card.sinceNote(),
                card.citations(),
                card.tags());
    }

    private static Interaction interaction(StudyCard card, Prompt prompt) {
        return switch (prompt) {
            case Prompt.Typed typed ->
                new Interaction.Typed(card.key(), typed.accepted(), typed.parts(), typed.rivals());
            case Prompt.Basic _ -> recall(Kind.BASIC, card, prompt);
            case Prompt.Reversed _ -> recall(Kind.REVERSED, card, prompt);
            case Prompt.Cloze _ -> recall(Kind.CLOZE, card, prompt);
        };
    }

    private static Interaction recall(Kind kind, StudyCard card, Prompt prompt) {
        return new Interaction.Recall(kind, prompt.front(), prompt.back(), card.key());
    }
}
