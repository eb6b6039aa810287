package org.scostudy.study.log;

import org.scostudy.account.BadRequest;
import org.scostudy.language.Message;
import org.scostudy.question.CardId;

/**
 * Names one prompt shown to a learner: a card and the number of log entries it had when the prompt was made.
 * Every tab that shows the card in that state shows the same prompt, so its answer can be recorded once only.
 */
public record PromptId(CardId card, int seq) {

    public static PromptId parse(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || at == text.length() - 1 || text.length() > 220) {
            throw new BadRequest("study.refused.prompt");
        }
        try {
            int seq = Integer.parseInt(text.substring(at + 1));
            return new PromptId(new CardId(text.substring(0, at)), seq);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(Message.of("study.refused.prompt"), e);
        }
    }

    @Override
    public String toString() {
        return card.value() + "@" + seq;
    }
}
