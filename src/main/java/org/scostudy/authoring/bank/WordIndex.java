package org.scostudy.authoring.bank;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.text.Folded;

/**
 * In which of many texts a word stands. A part of a word finds it too: some languages put no space between words, and
 * others write several as one. So a search looks at each distinct word once, and not at each text.
 */
final class WordIndex {

    private final String[] words;
    private final int[][] places;

    private WordIndex(String[] words, int[][] places) {
        this.words = words;
        this.places = places;
    }

    /** Of texts that are folded; the first has place 0. */
    public static WordIndex of(List<String> texts) {
        Map<String, Places> found = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            int place = i;
            Folded.split(
                    texts.get(i),
                    word -> found.computeIfAbsent(word, _ -> new Places()).add(place));
        }
        String[] words = new String[found.size()];
        int[][] places = new int[found.size()][];
        int next = 0;
        for (var each : found.entrySet()) {
            words[next] = each.getKey();
            places[next++] = each.getValue().toArray();
        }
        return new WordIndex(words, places);
    }

    /** Places of the texts that hold a word with this part. */
    BitSet holding(String part) {
        BitSet found = new BitSet();
        for (int i = 0; i < words.length; i++) {
            if (words[i].contains(part)) {
                for (int place : places[i]) {
                    found.set(place);
                }
            }
        }
        return found;
    }

    /** Growing, and each place once. */
    private static final class Places {

        private int[] all = new int[2];
        private int size;

        void add(int place) {
            if (size > 0 && all[size - 1] == place) {
                return;
            }
            if (size == all.length) {
                all = Arrays.copyOf(all, size * 2);
            }
            all[size++] = place;
        }

        int[] toArray() {
            return Arrays.copyOf(all, size);
        }
    }
}
