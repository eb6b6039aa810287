package org.scostudy.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something to be said to people, not put into words yet.
 *
 * @param key of a text in {@code messages/}
 * @param values what stands in its gaps: texts, numbers, messages, or lists of these
 */
public record Message(String key, List<Object> values) {

    public Message {
        values = List.copyOf(values);
    }

    public static Message of(String key, Object... values) {
        return new Message(key, Arrays.asList(values));
    }

    /** For logs and for sorting; people are shown {@link Messages#say(Message, java.util.Locale)}. */
    @Override
    public String toString() {
        return values.isEmpty()
                ? key
                : key + values.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }
}
