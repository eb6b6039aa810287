package org.scostudy.text;

import java.util.List;

/**
 * Endings that the forms of an English word differ in. What is left only has to be the same for all of them, not to be a
 * word.
 *
 * @param endings those that end in others before them
 * @param shortest letters that must be left
 */
public record Endings(List<String> endings, int shortest) {

    public Endings {
        endings = List.copyOf(endings);
    }

    public String without(String word) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= shortest) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
