package org.scostudy.question;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a card looks where its texts have markup: all in Markdown. The card's own texts are the same in plain words, and
 * they alone say which wording it is.
 *
 * @param sides by wording; absent where the plain words say all
 */
public record CardLook(
        Map<String, Sides> sides,
        @Nullable String explanation,
        @Nullable String since) {

    public static final CardLook PLAIN = new CardLook(Map.of(), null, null);

    public CardLook {
        sides = Map.copyOf(sides);
    }

    /** @param back absent where plain words say all, as for what is typed */
    public record Sides(String front, @Nullable String back) {}
}
