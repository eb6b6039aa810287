package org.scostudy.question.exchange.anki;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON in the one row of a collection's table {@code col}: note types, decks, and how decks are studied. */
final class AnkiOwnSettings {

    static final long SECOND = 1_259_625_600L;
    static final long DECK = 1_259_625_600_100L;

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String CONFIGURATION = """
            {"activeDecks": [1], "addToCur": true, "collapseTime": 1200, "curDeck": 1, "dueCounts": true,
             "estTimes": true, "newBury": true, "newSpread": 0, "nextPos": 1, "sortBackwards": false,
             "sortType": "noteFld", "timeLim": 0}
            """;

    private static final String DECK_OPTIONS = """
            {"1": {"id": 1, "name": "Default", "mod": 0, "usn": 0, "autoplay": true, "maxTaken": 60, "replayq": true,
             "timer": 0,
             "new": {"bury": true, "delays": [1, 10], "initialFactor": 2500, "ints": [1, 4, 7], "order": 1,
                     "perDay": 20, "separate": true},
             "lapse": {"delays": [10], "leechAction": 0, "leechFails": 8, "minInt": 1, "mult": 0},
             "rev": {"bury": true, "ease4": 1.3, "fuzz": 0.05, "ivlFct": 1, "maxIvl": 36500, "minSpace": 1,
                     "perDay": 200}}}
            """;

    private static final String STYLE = """
            .card { font-family: sans-serif; font-size: 20px; text-align: center; }
            .cloze { font-weight: bold; }
            .source { margin-top: 1em; font-size: 14px; opacity: 0.8; }
            """;

    private AnkiOwnSettings() {}

    static String configuration() {
        return CONFIGURATION;
    }

    static String deckOptions() {
        return DECK_OPTIONS;
    }

    static String decks(String name) {
        ObjectNode decks = JSON.createObjectNode();
        decks.set("1", deck(1, "Default"));
        decks.set(Long.toString(DECK), deck(DECK, name));
        return decks.toString();
    }

    static String noteTypes() {
        ObjectNode types = JSON.createObjectNode();
        for (AnkiOwnNoteType type : AnkiOwnNoteType.values()) {
            types.set(Long.toString(type.id()), noteType(type));
        }
        return types.toString();
    }

    private static ObjectNode deck(long id, String name) {
        ObjectNode deck = JSON.createObjectNode();
        deck.put("id", id).put("name", name).put("mod", SECOND).put("usn", -1).put("desc", "");
        deck.put("dyn", 0)
                .put("conf", 1)
                .put("collapsed", false)
                .put("extendNew", 10)
                .put("extendRev", 50);
        for (String counted : List.of("newToday", "revToday", "lrnToday", "timeToday")) {
            deck.putArray(counted).add(0).add(0);
        }
        return deck;
    }

    private static ObjectNode noteType(AnkiOwnNoteType type) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", type.id()).put("name", type.title()).put("type", type.clozeFlag());
        node.put("mod", SECOND).put("usn", -1).put("sortf", 0).put("did", DECK);
        node.put("css", STYLE).put("latexPre", "").put("latexPost", "");
        ArrayNode fields = node.putArray("flds");
        for (String field : type.fields()) {
            fields.addObject()
                    .put("name", field)
                    .put("ord", fields.size() - 1)
                    .put("font", "Arial")
                    .put("size", 20)
                    .put("rtl", false)
                    .put("sticky", false)
                    .putArray("media");
        }
        node.putArray("tmpls")
                .addObject()
                .put("name", "Card 1")
                .put("ord", 0)
                .put("qfmt", type.front())
                .put("afmt", type.back())
                .put("bqfmt", "")
                .put("bafmt", "")
                .putNull("did");
        ArrayNode required = node.putArray("req").addArray().add(0).add("all");
        required.addArray().add(0);
        node.putArray("tags");
        node.putArray("vers");
        return node;
    }
}
