package org.scostudy.question.exchange.format;

import org.scostudy.question.Interaction.Kind;

/** How many questions of a kind a format could not carry, and why. */
public record LeftOut(Kind kind, int count, String reason) {

    @Override
    public String toString() {
        return "left out %d %s question%s: %s".formatted(count, kind.id(), count == 1 ? "" : "s", reason);
    }
}
