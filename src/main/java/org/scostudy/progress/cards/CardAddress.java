package org.scostudy.progress.cards;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.scostudy.question.CardId;

/** Where a card's memory is looked at. */
public final class CardAddress {

    static final String PAGE = "cards/card";
    static final String CARD = "id";

    private CardAddress() {}

    public static String of(CardId card) {
        return PAGE + "?" + CARD + "=" + URLEncoder.encode(card.value(), StandardCharsets.UTF_8);
    }
}
