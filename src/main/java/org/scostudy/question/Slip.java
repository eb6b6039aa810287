package org.scostudy.question;

import java.util.List;
import java.util.Set;

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

    private static final List<Opposites> OPPOSITES = List.of(
            new Opposites("non", ""),
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
        List<String> from = telling(typed.words());
        List<String> to = telling(key.words());
        int letters = to.stream().mapToInt(String::length).sum();
        return !from.isEmpty() && edits(from, to) <= letters / LETTERS_PER_EDIT;
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
                if (i > 1 && j > 0) {
                    best = Math.min(best, cost[i - 2][j - 1] + wordEdits(fused(from, i), to.get(j - 1)));
                }
                if (i > 0 && j > 1) {
                    best = Math.min(best, cost[i - 1][j - 2] + wordEdits(from.get(i - 1), fused(to, j)));
                }
                cost[i][j] = Math.min(best, NO_SLIP);
            }
        }
        return cost[from.size()][to.size()];
    }

    /** The two words before the place given; numbers side by side stay two. */
    private static String fused(List<String> words, int end) {
        String first = words.get(end - 2);
        String second = words.get(end - 1);
        return hasDigit(first) || hasDigit(second) ? first + " " + second : first + second;
    }

    private static int wordEdits(String typed, String key) {
        if (typed.equals(key)) {
            return 0;
        }
        int allowed = key.length() / LETTERS_PER_EDIT;
        boolean digits = hasDigit(typed) || hasDigit(key);
        if (digits || allowed == 0 || Math.abs(typed.length() - key.length()) > allowed) {
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

    private static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }
}
