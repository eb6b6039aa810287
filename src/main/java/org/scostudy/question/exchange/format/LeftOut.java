package org.scostudy.question.exchange.format;

import org.scostudy.language.Message;
import org.scostudy.language.Words;
import org.scostudy.question.Interaction.Kind;

/** How many questions of a kind a format could not carry, and why. */
public record LeftOut(Kind kind, int count, Message reason) {

    public String say(Words words) {
        return words.say("exchange.left-out", count, kind.id(), reason);
    }
}
