package org.scostudy.drafting.statement;

import java.util.List;
import java.util.Set;
import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.drafting.english.TextToken;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.text.SentencePlace;

/**
 * A sentence, or a part of one, that can be understood by itself; without its full stop.
 *
 * @param lead what tells what it is about, where it does not say so itself: the heading
 */
public record Statement(List<TextToken> tokens, SentencePlace source, String lead) {

    private static final Set<String> OPENING = Set.of("“", "‘", "(", "[", "«");

    public Statement {
        tokens = List.copyOf(tokens);
    }

    Statement(List<TextToken> tokens, SentencePlace source) {
        this(tokens, source, "");
    }

    /** For looking at tokens that are no statement yet. */
    public static Statement over(List<TextToken> tokens) {
        return new Statement(tokens, new SentencePlace("", 0, 0, 0));
    }

    public Statement withLead(String words) {
        return new Statement(tokens, source, words);
    }

    public int size() {
        return tokens.size();
    }

    public TextToken at(int i) {
        return tokens.get(i);
    }

    /** Whether there is such a token, and it is of one of these kinds. */
    public boolean is(int i, Tag... tags) {
        return i >= 0 && i < size() && at(i).is(tags);
    }

    public boolean is(int i, String... words) {
        if (i < 0 || i >= size()) {
            return false;
        }
        String word = at(i).lower();
        for (String each : words) {
            if (word.equals(each)) {
                return true;
            }
        }
        return false;
    }

    public Statement part(int from, int to) {
        return new Statement(tokens.subList(from, to), source, lead);
    }

    /** As it stands within a sentence. */
    public String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean opens = i > from && OPENING.contains(at(i - 1).text());
            if (i > from && at(i).spaced() && !opens) {
                text.append(' ');
            }
            text.append(at(i).text());
        }
        return text.toString();
    }

    public String text() {
        return text(0, size());
    }

    /** As a sentence of its own. */
    public String sentence() {
        return lead + EnglishWords.capitalised(text()) + ".";
    }

    /** The words up to there, with a capital, and a space behind where one belongs. */
    public String before(int to) {
        String text = lead + EnglishWords.capitalised(text(0, to));
        return to > 0 && to < size() && at(to).spaced() ? text + " " : text;
    }

    /** The words from there, with a space before where one belongs, and a full stop. */
    public String after(int from) {
        return (from < size() && at(from).spaced() ? " " : "") + text(from, size()) + ".";
    }
}
