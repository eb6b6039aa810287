package org.scostudy.question.exchange.anki;

import java.util.List;

/** How the notes of a type become cards: a template for each card, or a card for each number of a gap. */
record AnkiNoteType(long id, String name, Cards cards, List<String> fields, List<Template> templates) {

    enum Cards {
        OF_TEMPLATES,
        OF_GAPS
    }

    record Template(String front, String back) {}

    AnkiNoteType {
        fields = List.copyOf(fields);
        templates = List.copyOf(templates);
    }
}
