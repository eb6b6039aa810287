package org.scostudy.material.yaml;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.text.EditDistance;

/** Guesses which word a misspelled one was meant to be. */
public final class Nearest {

    private static final int MOST_COMPARED = 5_000;

    private Nearest() {}

    public static @Nullable String to(String word, Collection<String> known) {
        if (word.length() > IdForms.LONGEST_ID) {
            return null;
        }
        int bound = Math.max(1, Math.min(3, word.length() / 3));
        String nearest = null;
        int compared = 0;
        for (String candidate : known) {
            if (++compared > MOST_COMPARED) {
                break;
            }
            if (Math.abs(candidate.length() - word.length()) > bound) {
                continue;
            }
            int distance = EditDistance.between(word, candidate);
            if (distance <= bound) {
                nearest = candidate;
                bound = distance - 1;
            }
        }
        return nearest;
    }

    /** " (did you mean "x"?)", or nothing. */
    public static Message hint(String word, Collection<String> known) {
        String nearest = to(word, known);
        return nearest == null ? Message.of("pack.hint.none") : Message.of("pack.hint", nearest);
    }
}
