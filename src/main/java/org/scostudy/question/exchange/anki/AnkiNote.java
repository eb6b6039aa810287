package org.scostudy.question.exchange.anki;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.question.CardId;
import org.scostudy.question.exchange.run.Ids;
import org.scostudy.question.exchange.run.Place;

/** A note with what it says in each field. */
record AnkiNote(Place place, String guid, AnkiNoteType type, List<String> tags, List<String> values, String data) {

    static final String UNIT = "\u001F";

    String field(int number) {
        return number < values.size() ? values.get(number) : "";
    }

    Map<String, String> fields(String deck, int card) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < type.fields().size(); i++) {
            fields.put(type.fields().get(i), field(i));
        }
        fields.put("Tags", String.join(" ", tags));
        fields.put("Type", type.name());
        fields.put("Deck", deck);
        fields.put("Subdeck", deck.substring(deck.lastIndexOf("::") < 0 ? 0 : deck.lastIndexOf("::") + 2));
        fields.put("FrontSide", "");
        fields.put("c" + (card + 1), "1");
        return fields;
    }

    /** The same card has the same slot in every package. */
    static String slot(AnkiNoteType.Cards cards, int card) {
        return switch (cards) {
            case OF_TEMPLATES -> "card-" + (card + 1);
            case OF_GAPS -> "gap-" + (card + 1);
        };
    }

    static CardId card(String bank, String guid, AnkiNoteType type, int card) {
        return AnkiOwnNoteType.isOurs(type.id(), guid)
                ? new CardId(guid)
                : CardId.of(bank, Ids.of(guid), slot(type.cards(), card));
    }
}
