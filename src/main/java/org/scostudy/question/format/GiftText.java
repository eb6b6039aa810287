package org.scostudy.question.format;

/** Plain text as GIFT wants it, so that a reader gets back every character. */
final class GiftText {

    private static final String PLAIN = "[plain]";

    private GiftText() {}

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
    static String stem(String text) {
        return PLAIN + escaped(text);
    }

    /** Within braces: an arrow would make pairs of any answers, and a bracket in front would name a text format. */
    static String inAnswer(String text) {
        String arrowless = escaped(text).replace("->", "→");
        return arrowless.startsWith("[") ? PLAIN + arrowless : arrowless;
    }
}
