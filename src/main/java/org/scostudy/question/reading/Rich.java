package org.scostudy.question.reading;

import org.scostudy.question.Markup;

/**
 * A text both ways: as plain words, and in Markdown.
 *
 * @param formatted whether the plain words say less than the Markdown
 */
record Rich(String plain, String markdown, boolean formatted) {

    static final Rich EMPTY = new Rich("", "", false);

    static Rich ofPlain(String text) {
        return new Rich(text, MarkdownText.escaped(text), false);
    }

    static Rich ofMarkdown(String text) {
        return new Rich(text, text, !MarkdownText.escaped(text).equals(text));
    }

    String in(Markup markup) {
        return switch (markup) {
            case PLAIN -> plain;
            case MARKDOWN -> markdown;
        };
    }

    boolean isBlank() {
        return plain.isBlank() && markdown.isBlank();
    }
}
