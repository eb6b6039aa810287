package org.scostudy.material.yaml;

import java.util.Comparator;
import org.scostudy.language.Message;
import org.scostudy.language.Words;

/**
 * Something wrong in a file of a pack. Lines count from 1.
 *
 * @param said what is wrong; the text of the same key with {@code .expected} says what was expected there
 */
public record PackProblem(String file, int line, Message said) implements Comparable<PackProblem> {

    private static final Comparator<PackProblem> BY_PLACE = Comparator.comparing(PackProblem::file)
            .thenComparingInt(PackProblem::line)
            .thenComparing(problem -> problem.said().toString());

    /**
     * @param key of the text that says what is wrong
     * @param values for the gaps of both texts
     */
    public static PackProblem at(SourceLine place, String key, Object... values) {
        return new PackProblem(place.file(), place.line(), Message.of(key, values));
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
    public int compareTo(PackProblem other) {
        return BY_PLACE.compare(this, other);
    }

    /** For logs. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + said;
    }
}
