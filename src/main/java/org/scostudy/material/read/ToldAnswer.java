package org.scostudy.material.read;

import java.util.LinkedHashSet;
import java.util.Set;
import org.scostudy.material.model.Value;
import org.scostudy.text.Folded;

/** Finds an answer in the words of its question, whatever their case, accents and punctuation. */
final class ToldAnswer {

    /** Ordinary words although they also spell numbers. */
    private static final Set<String> HARMLESS = Set.of("one", "zero");

    private ToldAnswer() {}

    static boolean in(String question, Value key) {
        return in(plain(question), spellings(key), key);
    }

    private static boolean in(String question, Set<String> spellings, Value key) {
        if (key instanceof Value.Several several) {
            return several.values().stream().allMatch(value -> in(question, spellings(value), value));
        }
        return spellings.stream()
                .map(ToldAnswer::plain)
                .anyMatch(words -> !words.isBlank() && question.contains(words));
    }

    private static Set<String> spellings(Value key) {
        var spellings = new LinkedHashSet<>(key.accepted());
        spellings.removeAll(HARMLESS);
        if (key instanceof Value.Ref ref && ref.entity().adjective() != null) {
            spellings.add(ref.entity().adjective());
        }
        return spellings;
    }

    /** Its words, each between single spaces. */
    private static String plain(String text) {
        return " " + String.join(" ", Folded.words(text)) + " ";
    }
}
