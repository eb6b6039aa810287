package org.scostudy.generation.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;

/**
 * Finds words in what a learner judges: the options, or the statement that is true or false. Options that speak of the
 * others have a rule of their own.
 */
record JudgedWords(Set<String> words) {

    /** The words found at each place. A word that all options share tells nothing, and is passed over. */
    Map<String, String> in(Question question) {
        if (question.interaction() instanceof Interaction.TrueFalse) {
            List<String> found = found(question.stem());
            return found.isEmpty() ? Map.of() : Map.of("stem", quoted(found));
        }
        List<String> options = OfferedOptions.of(question).texts();
        Map<String, String> places = new TreeMap<>();
        for (int i = 0; i < options.size(); i++) {
            List<String> telling = new ArrayList<>(found(options.get(i)));
            telling.removeIf(
                    word -> options.stream().allMatch(option -> found(option).contains(word)));
            if (!telling.isEmpty() && !AllOrNoneOfTheAbove.isOne(options.get(i))) {
                places.put(OfferedOptions.place(i), quoted(telling));
            }
        }
        return places;
    }

    private List<String> found(String text) {
        return LintWords.of(text).stream().filter(words::contains).distinct().toList();
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
    }
}
