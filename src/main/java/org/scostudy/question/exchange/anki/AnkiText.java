package org.scostudy.question.exchange.anki;

import org.scostudy.question.markup.Html;

/** Plain text for a field of a note, which Anki reads as HTML with its own marks for gaps and sounds. */
final class AnkiText {

    private AnkiText() {}

    static String of(String text) {
        return Html.of(text)
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("[", "&#91;")
                .replace("]", "&#93;")
                .replace("\u001F", " ");
    }

    /** Two colons would begin a hint. */
    static String gap(String key) {
        return "{{c1::" + of(key).replace(":", "&#58;") + "}}";
    }
}
