package org.scostudy.generation.lint;

import org.scostudy.language.Message;
import org.scostudy.language.Words;

/**
 * A rule that a question breaks.
 *
 * @param place the part of the question that breaks it: {@code stem}, {@code options} or {@code option 2}
 */
public record Finding(String rule, String place, Message message, Message suggestion) {

    /** @param key of the text that says what is found; with {@code .advice}, of the one that says what to do */
    static Finding of(String rule, String place, String key, Object... values) {
        return new Finding(rule, place, Message.of(key, values), Message.of(key + ".advice", values));
    }

    /** What is found, and what to do. */
    public Message said() {
        return Message.of("lint.finding", message, suggestion);
    }

    /** With the rule and the place. */
    public String say(Words words) {
        return "%s: %s: %s".formatted(rule, place, words.say(said()));
    }

    /** For logs. */
    @Override
    public String toString() {
        return "%s: %s: %s".formatted(rule, place, message);
    }
}
