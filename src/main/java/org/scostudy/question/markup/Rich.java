package org.scostudy.question.markup;

import org.scostudy.question.Markup;

/**
 * A text both ways: as plain words, and in Markdown.
 *
 * @param formatted whether the plain words say less than the Markdown
 */
public record Rich(String plain, String markdown, boolean formatted) {

    public static final Rich EMPTY = new Rich("", "", false);

    public static Rich ofPlain(String text) {
        return new Rich(text, MarkdownText.escaped(text), false);
    }

    public static Rich ofMarkdown(String text) {
        return new Rich(text, text, !MarkdownText.escaped(text).equals(text));
    }

    public String in(Markup markup) {
        return switch (markup) {
            case PLAIN -> plain;
            case MARKDOWN -> markdown;
        };
    }

    public boolean isBlank() {
        return plain.isBlank() && markdown.isBlank();
    }
}
