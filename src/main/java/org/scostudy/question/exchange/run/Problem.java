package org.scostudy.question.exchange.run;

import org.scostudy.language.Message;
import org.scostudy.language.Words;

/**
 * Something wrong in a file.
 *
 * @param said what is wrong; the text of the same key with {@code .expected} says what should have been there, if that is
 *     not plain, and with {@code .remedy} what to do about it, if something needs doing
 */
public record Problem(Place place, Gravity gravity, Message said) {

    public enum Gravity {
        /** Nothing was lost, but look. */
        NOTICE,
        /** The item at this place was not read. */
        LOST,
        /** Nothing after this place was read. */
        STOPPED
    }

    /** All of it in one line: "questions.gift:3: the question has no answer, expected one; add it". */
    public String say(Words words) {
        String where = place.say(words);
        String what = words.say(said);
        String expected = more(".expected", words);
        String remedy = more(".remedy", words);
        if (expected.isEmpty()) {
            return remedy.isEmpty()
                    ? words.say("exchange.problem", where, what)
                    : words.say("exchange.problem.to-mend", where, what, remedy);
        }
        return remedy.isEmpty()
                ? words.say("exchange.problem.unexpected", where, what, expected)
                : words.say("exchange.problem.unexpected-to-mend", where, what, expected, remedy);
    }

    private String more(String ending, Words words) {
        String key = said.key() + ending;
        return words.has(key) ? words.say(key, said.values().toArray()) : "";
    }

    /** For logs. */
    @Override
    public String toString() {
        return place + ": " + said;
    }
}
