package org.scostudy.drafting.statement;

import java.util.Set;
import java.util.regex.Pattern;
import org.scostudy.drafting.english.TextToken.Tag;

/** Whether a statement can be understood by somebody who does not have the sentences before it in mind. */
public final class Standalone {

    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 42;
    private static final Set<String> ELSEWHERE = Set.of(
            "instead",
            "likewise",
            "similarly",
            "thereby",
            "therein",
            "thereof",
            "above",
            "below",
            "aforementioned",
            "respectively",
            "hereby",
            "here",
            "another",
            "others",
            "otherwise",
            "latter",
            "earlier",
            "afterwards",
            "thereafter",
            "same",
            "i",
            "we",
            "our",
            "us",
            "you",
            "your",
            "my",
            "me",
            "yesterday",
            "tomorrow",
            "today",
            "ibid",
            "fig",
            "table",
            "figure",
            "chapter",
            "section");

    private static final Set<String> SAID = Set.of(
            "emphasized",
            "emphasised",
            "stressed",
            "criticized",
            "criticised",
            "defended",
            "mentioned",
            "discussed",
            "noted",
            "stated",
            "argued",
            "claimed",
            "assumed",
            "expected",
            "suggested",
            "reached",
            "recommended",
            "described",
            "hoped");
    private static final Pattern ODD = Pattern.compile("https?:|www\\.|[@<>{}|\\\\=\\[\\]*_#]|\\p{So}");

    private final BareDefinite bareDefinite;

    public Standalone(BareDefinite bareDefinite) {
        this.bareDefinite = bareDefinite;
    }

    public boolean accepts(Statement s) {
        return s.size() >= FEWEST_WORDS
                && s.size() <= MOST_WORDS
                && isWholeSentence(s)
                && !pointsBack(s)
                && !hidesWhoSaysSo(s)
                && Pronouns.areBound(s)
                && !bareDefinite.in(s);
    }

    private static boolean isWholeSentence(Statement s) {
        String text = s.text();
        boolean finite = false;
        for (int i = 1; i < s.size(); i++) {
            finite |= Phrases.isFinite(s, i);
        }
        return finite
                && !ODD.matcher(text).find()
                && balanced(text)
                && !s.is(0, Tag.PUNCT) | s.is(0, "“")
                && s.is(
                        0, Tag.DET, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.ADP, Tag.SCONJ, Tag.NUM, Tag.PUNCT, Tag.ADV,
                        Tag.VERB, Tag.PRON, Tag.CCONJ)
                && !s.is(0, "what", "who", "how", "why", "when", "where", "let", "see", "note", "than", "then")
                && !(s.is(0, "some", "one", "many", "most", "both", "each") && s.is(1, "of") && !s.is(2, "the"));
    }

    private static boolean balanced(String text) {
        return count(text, '“') == count(text, '”')
                && count(text, '(') == count(text, ')')
                && count(text, '"') % 2 == 0
                && text.indexOf(':') == text.lastIndexOf(':')
                && text.indexOf(';') < 0;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    private static boolean pointsBack(Statement s) {
        for (int i = 0; i < s.size(); i++) {
            String word = s.at(i).lower();
            boolean demonstrative = word.equals("this")
                    || word.equals("these")
                    || (word.equals("those") && !s.is(i + 1, "of", "who", "that", "which", "in"))
                    || (word.equals("such") && !s.is(i + 1, "as"))
                    || (word.equals("that") && s.is(i, Tag.DET))
                    || (word.equals("that") && (i == 0 || s.is(i - 1, "by", "of", "after", "before", "for", "with")));
            boolean ordinal = s.is(i, "second", "third", "fourth", "further", "additional", "next", "following")
                    && s.is(i - 1, "a", "the", "one")
                    && !s.is(i + 1, "of")
                    && !s.is(i + 1, Tag.PROPN);
            boolean other = word.equals("other") && s.is(i - 1, "the") && (i < 3 || !s.is(i + 1, Tag.NOUN));
            boolean same = s.is(i, "same", "similar") && s.is(i + 1, "as", "to");
            if (demonstrative
                    || ordinal
                    || other
                    || (ELSEWHERE.contains(word) && !isName(s, i) && !same && !s.is(i - 1, "one"))) {
                return true;
            }
        }
        return s.is(0, Tag.PRON) && !s.is(0, "many", "most", "all", "both", "each", "there");
    }

    /** "The action was criticised": by whom? */
    private static boolean hidesWhoSaysSo(Statement s) {
        for (int i = 1; i < s.size(); i++) {
            if (SAID.contains(s.at(i).lower())
                    && s.is(i - 1, "is", "are", "was", "were", "been")
                    && !s.is(i + 1, "by")
                    && !s.is(i + 1, "as")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Statement s, int i) {
        return i > 0 && s.at(i).isCapitalised();
    }
}
