package org.scostudy.language;

import java.util.List;
import java.util.Locale;

/** Speaks one language. */
public interface Words {

    Locale locale();

    String say(String key, Object... values);

    /** Whether there is a text under this key. */
    boolean has(String key);

    /** How many texts there are to choose from under a key: {@code key.1}, {@code key.2} and so on. */
    int variants(String key);

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

    /** @param last key of the text that joins the last one to those before it */
    default String joined(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : say(last, String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }
}
