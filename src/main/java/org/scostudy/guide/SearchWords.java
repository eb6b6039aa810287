package org.scostudy.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scostudy.text.Folded;

/** Text as search sees it: words without case, accents and punctuation, each with its place. */
final class SearchWords {

    /** Letters and digits; points and dashes within hold ids such as {@code box.4} together. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:[.'’-][\\p{L}\\p{N}\\p{M}]+)*");

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    record Word(String plain, int start, int end) {}

    private SearchWords() {}

    /** Each word; one that is joined by points or dashes also in its parts. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher whole = WORD.matcher(text);
        while (whole.find()) {
            words.add(new Word(plain(whole.group()), whole.start(), whole.end()));
            Matcher part = PART.matcher(whole.group());
            while (part.find()) {
                if (part.group().length() < whole.group().length()) {
                    words.add(new Word(plain(part.group()), whole.start() + part.start(), whole.start() + part.end()));
                }
            }
        }
        return words;
    }

    /** What a learner types: joined words stay whole. */
    static List<String> ofQuery(String query) {
        List<String> words = new ArrayList<>();
        Matcher whole = WORD.matcher(query);
        while (whole.find()) {
            words.add(plain(whole.group()));
        }
        return words;
    }

    private static String plain(String word) {
        return Folded.of(word).replace('’', '\'');
    }
}
