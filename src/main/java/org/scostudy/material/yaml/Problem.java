package org.scostudy.material.yaml;

import java.util.Comparator;
import org.scostudy.language.Message;
import org.scostudy.language.Words;

/**
 * Something wrong in a file of a pack. Lines count from 1.
 *
 * @param said what is wrong; the text of the same key with {@code .expected} says what was expected there
 */
public record Problem(String file, int line, Message said) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(problem -> problem.said().toString());

    /**
     * @param key of the text that says what is wrong
     * @param values for the gaps of both texts
     */
    public static Problem at(Place place, String key, Object... values) {
        return new Problem(place.file(), place.line(), Message.of(key, values));
    }

    public String what(Words words) {
        return words.say(said);
    }

    public String expected(Words words) {
        return words.say(said.key() + ".expected", said.values().toArray());
    }

    /** All of it in one line: "facts.yaml:3: the file is empty, expected its content". */
    public String say(Words words) {
        return words.say("pack.problem", file + ":" + line, what(words), expected(words));
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    /** For logs. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + said;
    }
}
