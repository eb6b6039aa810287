package org.scostudy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Numbers spelt in English, and their digits: "twenty six" becomes "26". */
public final class NumberWords {

    /** Zero to twenty, and the tens to ninety. */
    public static final List<String> WORDS = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety")
                    .split(" "));

    private static final int TWENTY = 20;
    private static final Map<String, Integer> SMALL = IntStream.range(0, WORDS.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(WORDS::get, at -> at <= TWENTY ? at : (at - TWENTY + 2) * 10));

    private NumberWords() {}

    /** A number that a single word spells. */
    public static Optional<Integer> value(String word) {
        return Optional.ofNullable(SMALL.get(word));
    }

    public static List<String> asDigits(List<String> words) {
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
