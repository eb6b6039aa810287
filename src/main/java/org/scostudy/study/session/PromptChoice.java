package org.scostudy.study.session;

import java.util.List;
import org.scostudy.question.Prompt;
import org.scostudy.question.StudyCard;
import org.scostudy.study.log.Card;
import org.scostudy.study.settings.Preferences;

/**
 * Which wording of a card is asked next. It changes from answer to answer, so that the fact is learned and not its
 * wording, and depends on the card's state alone, so that every tab and server chooses the same.
 */
final class PromptChoice {

    private PromptChoice() {}

    static Prompt choose(StudyCard content, Card card, Preferences preferences) {
        List<Prompt> prompts = content.prompts().stream()
                .filter(prompt -> mayAsk(prompt, card, preferences))
                .toList();
        if (prompts.isEmpty()) {
            prompts = content.prompts();
        }
        int start = Math.floorMod(card.id().value().hashCode(), prompts.size());
        return prompts.get((start + card.seq() + card.rewordings()) % prompts.size());
    }

    /** Typing from memory is hard work: not for a card seen for the first time. */
    private static boolean mayAsk(Prompt prompt, Card card, Preferences preferences) {
        return !(prompt instanceof Prompt.Typed) || (preferences.typing() && !card.isNew());
    }
}
