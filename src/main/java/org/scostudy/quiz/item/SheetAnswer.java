package org.scostudy.quiz.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands on an answer sheet, typed in as it stands there: letters of options, T or F, pairs, numbers, words. */
public final class SheetAnswer {

    private static final int LONGEST = 1_000;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;/]+");
    private static final Pattern PAIR = Pattern.compile("(\\d{1,2})[-.:=)]?([A-Z])");
    private static final Pattern NO_PLACE = Pattern.compile("[^a-z0-9]+");
    private static final String BLANKS = "-._";

    private SheetAnswer() {}

    /**
     * @param item in the order in which the sheet's form shows it
     * @return empty when it is no answer to this question
     */
    public static Optional<Answer> read(Item item, String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (item.task()) {
            case Choose(var options) ->
                letters(text, options, Task.Option::id)
                        .filter(chosen -> chosen.size() == 1)
                        .map(Answer::chosen);
            case ChooseAll(var options) ->
                letters(text, options, Task.Option::id).map(Answer::chosen);
            case Judge _ -> judged(text);
            case Match match -> pairs(text, match).map(Answer::paired);
            case Sort(var things) ->
                letters(text, things, Sort.Thing::id)
                        .filter(order -> order.size() == things.size())
                        .map(Answer::ordered);
            case Find _ -> Optional.of(Answer.found(places(text))).filter(found -> !found.empty());
            case SayIt _ -> Optional.empty();
            default -> Optional.of(Answer.written(text));
        };
    }

    private static String compact(String text) {
        return BETWEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Each once. */
    private static <T> Optional<List<String>> letters(String text, List<T> things, Function<T, String> id) {
        List<String> ids = new ArrayList<>();
        for (char letter : compact(text).toCharArray()) {
            int place = letter - 'A';
            if (place < 0 || place >= things.size() || ids.contains(id.apply(things.get(place)))) {
                return Optional.empty();
            }
            ids.add(id.apply(things.get(place)));
        }
        return Optional.of(ids);
    }

    private static Optional<Answer> judged(String text) {
        boolean holds = begins("quiz.key.true", text);
        return holds == begins("quiz.key.false", text)
                ? Optional.empty()
                : Optional.of(Answer.chosen(List.of(String.valueOf(holds))));
    }

    private static boolean begins(String key, String text) {
        return QuizTexts.say(key).regionMatches(true, 0, text, 0, text.length());
    }

    /** "1B 2A", or only the letters in their order, with a hyphen where there is none. */
    private static Optional<Map<String, String>> pairs(String text, Match match) {
        String compact = compact(text);
        Map<String, String> pairs = new LinkedHashMap<>();
        Matcher named = PAIR.matcher(compact);
        int end = 0;
        while (named.find() && named.start() == end) {
            if (!pair(
                    pairs,
                    match,
                    Integer.parseInt(named.group(1)) - 1,
                    named.group(2).charAt(0))) {
                return Optional.empty();
            }
            end = named.end();
        }
        if (end > 0) {
            return end == compact.length() ? Optional.of(pairs) : Optional.empty();
        }
        for (int left = 0; left < compact.length(); left++) {
            char letter = compact.charAt(left);
            if (BLANKS.indexOf(letter) < 0 && !pair(pairs, match, left, letter)) {
                return Optional.empty();
            }
        }
        return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs);
    }

    private static boolean pair(Map<String, String> pairs, Match match, int left, char letter) {
        int right = letter - 'A';
        boolean known = left >= 0
                && left < match.left().size()
                && right >= 0
                && right < match.right().size();
        return known
                && pairs.put(
                                match.left().get(left).id(),
                                match.right().get(right).id())
                        == null;
    }

    /** By their names; "Sri Lanka" is the place "sri-lanka". */
    private static List<String> places(String text) {
        return Stream.of(text.split("[,;·]"))
                .map(name -> NO_PLACE.matcher(name.strip().toLowerCase(Locale.ROOT))
                        .replaceAll("-")
                        .replaceAll("^-|-$", ""))
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
    }
}
