package org.scostudy.question.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells an "a" that is an article from one that is a letter: "a club", but vitamin A, R.A.T.S. and A-levels. */
final class Articles {

    private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}");
    private static final List<String> COUNTS = List.of("hundred", "thousand");
    private static final String OPENING = "([{\"“„«'’‘";
    private static final String WITHIN = ".'’&-";
    private static final String ENDS_OF_SENTENCES = ".!?:;";

    private static final int MOST_TOLD_APART = 3;

    private final String text;
    private final Chars chars;

    private Articles(String text) {
        this.text = text;
        this.chars = new Chars(text);
    }

    /** Without those that are "a"; "the" and "an" can be told from letters anywhere. */
    static String dropped(String text) {
        Articles articles = new Articles(text);
        return articles.without(articles.places(at -> !articles.isLetterByItsCapital(at)));
    }

    /** Every way to read a text in which capitals tell nothing, the one in which each "a" is a letter first. */
    static List<String> readings(String text) {
        Articles articles = new Articles(text);
        List<Integer> places = articles.places(_ -> true);
        if (places.size() > MOST_TOLD_APART) {
            return List.of(articles.without(List.of()), articles.without(places));
        }
        return IntStream.range(0, 1 << places.size())
                .mapToObj(dropped -> IntStream.range(0, places.size())
                        .filter(place -> (dropped >> place & 1) == 1)
                        .mapToObj(places::get)
                        .toList())
                .map(articles::without)
                .toList();
    }

    private List<Integer> places(IntPredicate isArticle) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (isLone(at) && !isOne(at) && isBeforeWord(at) && isArticle.test(at)) {
                places.add(at);
            }
        }
        return places;
    }

    /** "A hundred" becomes a number. */
    private String without(List<Integer> places) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean one = isLone(at) && isOne(at);
            if (one || places.contains(at)) {
                kept.append(text, from, at).append(one ? "one" : "");
                from = at + 1;
            }
        }
        return from == 0 ? text : kept.append(text, from, text.length()).toString();
    }

    private boolean isLone(int at) {
        char c = text.charAt(at);
        return (c == 'a' || c == 'A') && !chars.isOfWord(at - 1) && !chars.isOfWord(at + 1);
    }

    private boolean isOne(int at) {
        int next = chars.afterBlanks(at + 1);
        return next > at + 1
                && COUNTS.stream()
                        .anyMatch(count -> text.regionMatches(true, next, count, 0, count.length())
                                && !chars.isOfWord(next + count.length()));
    }

    private boolean isBeforeWord(int at) {
        if (chars.is("-", at - 1) && chars.is("-", at + 1)) {
            return true;
        }
        boolean apart = at == 0 || chars.isBlank(at - 1) || chars.is(OPENING, at - 1);
        int before = before(at);
        boolean amongLetters = chars.isLetter(before) && !chars.isOfWord(before - 1);
        return apart && chars.isBlank(at + 1) && !amongLetters && isFollowedByWord(at);
    }

    /** In the middle of a text, as far as there are small letters to compare it with. */
    private boolean isLetterByItsCapital(int at) {
        int before = before(at);
        return text.charAt(at) == 'A'
                && before >= 0
                && !chars.is(ENDS_OF_SENTENCES, before)
                && SMALL_LETTER.matcher(text).find();
    }

    private int before(int at) {
        int before = at - 1;
        while (chars.isBlank(before) || chars.is(OPENING, before)) {
            before--;
        }
        return before;
    }

    /** Or a number; not by one more letter. */
    private boolean isFollowedByWord(int at) {
        int next = at + 1;
        while (chars.isBlank(next) || chars.is(OPENING, next)) {
            next++;
        }
        boolean longer = chars.isOfWord(next + 1) || (chars.is(WITHIN, next + 1) && chars.isOfWord(next + 2));
        return chars.isOfWord(next) && (longer || !chars.isLetter(next));
    }
}
