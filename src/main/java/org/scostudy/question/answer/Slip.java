package org.scostudy.question.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.scostudy.text.EditDistance;

/**
 * Tells a slip of the pen from another word. Word by word, one edit is forgiven per five letters; digits and the
 * prefixes that turn a meaning round are not.
 */
final class Slip {

    private static final int LETTERS_PER_EDIT = 5;
    private static final int LONGEST = 300;
    private static final int NO_SLIP = 1_000_000;
    private static final Set<String> SMALL_WORDS =
            Set.of("of", "on", "for", "in", "to", "and", "with", "by", "at", "from", "between", "among");

    private record Opposites(String one, String other) {}

    private static final List<Opposites> DIRECTIONS = List.of(new Opposites("from", "to"), new Opposites("by", "on"));

    private static final List<Opposites> OPPOSITES = List.of(
            new Opposites("non", ""),
            new Opposites("not", ""),
            new Opposites("no", ""),
            new Opposites("anti", ""),
            new Opposites("un", ""),
            new Opposites("in", ""),
            new Opposites("dis", ""),
            new Opposites("de", ""),
            new Opposites("intra", "inter"),
            new Opposites("intra", "extra"),
            new Opposites("intra", "infra"),
            new Opposites("im", "ex"),
            new Opposites("uni", "multi"),
            new Opposites("uni", "bi"),
            new Opposites("uni", "tri"),
            new Opposites("bi", "tri"),
            new Opposites("anti", "pro"));

    private Slip() {}

    static boolean isSlip(Spelling typed, Spelling key) {
        if (key.joined().length() > LONGEST
                || Math.abs(typed.joined().length() - key.joined().length())
                        > key.joined().length() / 2 + 1) {
            return false;
        }
        List<String> from = telling(withoutStumps(typed.words(), key.words()));
        List<String> to = telling(key.words());
        int letters = to.stream().mapToInt(String::length).sum();
        return !from.isEmpty()
                && edits(from, to) <= letters / LETTERS_PER_EDIT
                && DIRECTIONS.stream().noneMatch(pair -> turnsRound(pair, typed.words(), key.words()));
    }

    /** "Exports to China" are not "exports from China". */
    private static boolean turnsRound(Opposites pair, List<String> typed, List<String> key) {
        int one = Collections.frequency(typed, pair.one()) - Collections.frequency(key, pair.one());
        int other = Collections.frequency(typed, pair.other()) - Collections.frequency(key, pair.other());
        return one * other < 0;
    }

    /** Without letters that are left of a small word: "leaders o the region". */
    private static List<String> withoutStumps(List<String> typed, List<String> key) {
        List<String> missing = new ArrayList<>(key);
        missing.retainAll(SMALL_WORDS);
        typed.forEach(missing::remove);
        return typed.stream()
                .filter(word -> word.length() > 1
                        || missing.stream()
                                .filter(small -> small.length() == 2 && small.contains(word))
                                .findFirst()
                                .filter(missing::remove)
                                .isEmpty())
                .toList();
    }

    private static List<String> telling(List<String> words) {
        return words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
    }

    /** Aligns the words in order; one word may stand against two, as hyphens and spaces do not matter. */
    private static int edits(List<String> from, List<String> to) {
        int[][] cost = new int[from.size() + 1][to.size() + 1];
        for (int i = 0; i <= from.size(); i++) {
            for (int j = 0; j <= to.size(); j++) {
                if (i == 0 && j == 0) {
                    continue;
                }
                int best = NO_SLIP;
                if (i > 0 && j > 0) {
                    best = cost[i - 1][j - 1] + wordEdits(from.get(i - 1), to.get(j - 1));
                }
                if (i > 1 && j > 0 && canFuse(from, i, to.get(j - 1))) {
                    best = Math.min(best, cost[i - 2][j - 1] + wordEdits(fused(from, i), to.get(j - 1)));
                }
                if (i > 0 && j > 1 && canFuse(to, j, from.get(i - 1))) {
                    best = Math.min(best, cost[i - 1][j - 2] + wordEdits(from.get(i - 1), fused(to, j)));
                }
                cost[i][j] = Math.min(best, NO_SLIP);
            }
        }
        return cost[from.size()][to.size()];
    }

    private static String fused(List<String> words, int end) {
        return words.get(end - 2) + words.get(end - 1);
    }

    /** Numbers side by side stay two, and a lone letter must be there: vitamin A is more than a vitamin. */
    private static boolean canFuse(List<String> words, int end, String fused) {
        String first = words.get(end - 2);
        String second = words.get(end - 1);
        return !isExactOnly(first)
                && !isExactOnly(second)
                && (first.length() > 1 || fused.startsWith(first))
                && (second.length() > 1 || fused.endsWith(second));
    }

    private static int wordEdits(String typed, String key) {
        if (typed.equals(key)) {
            return 0;
        }
        int allowed = key.length() / LETTERS_PER_EDIT;
        boolean exactOnly = isExactOnly(typed) || isExactOnly(key);
        if (exactOnly || allowed == 0 || Math.abs(typed.length() - key.length()) > allowed) {
            return NO_SLIP;
        }
        int edits = EditDistance.between(typed, key);
        return edits > allowed || turnsMeaningRound(typed, key, edits) ? NO_SLIP : edits;
    }

    private static boolean turnsMeaningRound(String typed, String key, int edits) {
        return OPPOSITES.stream()
                .anyMatch(pair -> isSwap(typed, pair.one(), key, pair.other(), edits)
                        || isSwap(typed, pair.other(), key, pair.one(), edits));
    }

    private static boolean isSwap(String a, String prefixOfA, String b, String prefixOfB, int edits) {
        return a.startsWith(prefixOfA)
                && b.startsWith(prefixOfB)
                && EditDistance.between(a.substring(prefixOfA.length()), b.substring(prefixOfB.length()))
                        <= edits - EditDistance.between(prefixOfA, prefixOfB);
    }

    /** Numbers and signs: one other makes another thing of it. */
    private static boolean isExactOnly(String word) {
        return word.codePoints().anyMatch(each -> !Character.isLetter(each) && !Letters.isMark(each));
    }
}
