package org.scostudy.question.exchange.anki;

import java.util.Arrays;
import java.util.List;
import org.scostudy.question.exchange.item.Owned;

/** The note types of a package. Their ids stay for ever: by them a later package meets the notes of an earlier one. */
enum AnkiOwnNoteType {
    BASIC(
            1_259_625_600_001L,
            "SCO Study: basic",
            0,
            List.of("Front", "Back", "Source"),
            "{{Front}}",
            "{{FrontSide}}<hr id=answer>{{Back}}<div class=source>{{Source}}</div>"),
    TYPED(
            1_259_625_600_002L,
            "SCO Study: type in the answer",
            0,
            List.of("Front", "Back", "Source"),
            "{{Front}}<br>{{type:Back}}",
            "{{Front}}<hr id=answer>{{type:Back}}<div class=source>{{Source}}</div>"),
    CLOZE(
            1_259_625_600_003L,
            "SCO Study: cloze",
            1,
            List.of("Text", "Source"),
            "{{cloze:Text}}",
            "{{cloze:Text}}<div class=source>{{Source}}</div>");

    private final long id;
    private final String title;
    private final int clozeFlag;
    private final List<String> fields;
    private final String front;
    private final String back;

    AnkiOwnNoteType(long id, String title, int clozeFlag, List<String> fields, String front, String back) {
        this.id = id;
        this.title = title;
        this.clozeFlag = clozeFlag;
        this.fields = fields;
        this.front = front;
        this.back = back;
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    /** 1 for cloze and 0 for all others. */
    int clozeFlag() {
        return clozeFlag;
    }

    List<String> fields() {
        return fields;
    }

    String front() {
        return front;
    }

    String back() {
        return back;
    }

    /** Whether a note is one that we wrote: its guid is then the id of its card. */
    static boolean isOurs(long noteType, String guid) {
        return Owned.isCard(guid) && Arrays.stream(values()).anyMatch(type -> type.id == noteType);
    }
}
