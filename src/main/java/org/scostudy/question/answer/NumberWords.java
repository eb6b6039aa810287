package org.scostudy.question.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes numbers spelt in English as digits: "twenty six" becomes "26". */
final class NumberWords {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private NumberWords() {}

    static List<String> asDigits(List<String> words) {
        List<String> result = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            int end = endOfNumber(words, at);
            if (end == at) {
                result.add(words.get(at));
                at++;
            } else {
                result.add(Long.toString(valueOf(words.subList(at, end))));
                at = end;
            }
        }
        return result;
    }

    private static int endOfNumber(List<String> words, int from) {
        if (!SMALL.containsKey(words.get(from))) {
            return from;
        }
        int end = from + 1;
        // Seven words spell any number below ten thousand; more would be a list of numbers.
        while (end < words.size() && end - from < 7) {
            if (continues(words.get(end - 1), words.get(end))) {
                end++;
            } else if (words.get(end).equals("and")
                    && words.get(end - 1).matches("hundred|thousand")
                    && end + 1 < words.size()
                    && SMALL.containsKey(words.get(end + 1))) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean continues(String before, String word) {
        Integer value = SMALL.get(word);
        Integer previous = SMALL.get(before);
        if (value == null) {
            return word.equals("hundred") && previous != null || word.equals("thousand");
        }
        return previous == null || (previous >= 20 && value > 0 && value < 10);
    }

    private static long valueOf(List<String> words) {
        long total = 0;
        long group = 0;
        for (String word : words) {
            @Nullable Integer value = SMALL.get(word);
            if (value != null) {
                group += value;
            } else if (word.equals("hundred")) {
                group *= 100;
            } else if (word.equals("thousand")) {
                total += group * 1000;
                group = 0;
            }
        }
        return total + group;
    }
}
