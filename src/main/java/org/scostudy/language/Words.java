package org.scostudy.language;

import java.util.List;
import java.util.Locale;

/** Speaks one language. */
public interface Words {

    Locale locale();

    String say(String key, Object... values);

    /** Whether there is such a text, in this language or in English. */
    boolean has(String key);

    default String say(Message message) {
        return say(message.key(), message.values().toArray());
    }

    /** "a, b and c" */
    default String and(List<String> words) {
        return joined(words, "language.list.and");
    }

    /** "a, b or c" */
    default String or(List<String> words) {
        return joined(words, "language.list.or");
    }

    private String joined(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : say(last, String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }
}
