package org.scostudy.question.exchange.gift;

import org.scostudy.question.Markup;
import org.scostudy.question.Question;

/** Plain text as GIFT wants it, so that a reader gets back every character. */
final class GiftEscapes {

    private GiftEscapes() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (char sign : text.toCharArray()) {
            switch (sign) {
                case '\\', '~', '=', '#', '{', '}', ':' -> escaped.append('\\').append(sign);
                case '\n' -> escaped.append("\\n");
                case '\r' -> {}
                default -> escaped.append(sign);
            }
        }
        return escaped.toString();
    }

    /** A stem is marked as plain, and so is what follows it: no reader takes a part of it for HTML. */
    static String stem(Question question) {
        return mark(question.markup()) + escaped(question.stem());
    }

    private static String mark(Markup markup) {
        return switch (markup) {
            case PLAIN -> "[plain]";
            case MARKDOWN -> "[markdown]";
        };
    }

    /** Within braces, where a bracket in front would name a text format. */
    static String inAnswer(String text, Markup markup) {
        String escaped = escaped(text);
        return escaped.startsWith("[") ? mark(markup) + escaped : escaped;
    }
}
