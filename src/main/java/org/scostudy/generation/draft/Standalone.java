package org.scostudy.generation.draft;

import java.util.Set;
import java.util.regex.Pattern;
import org.scostudy.generation.draft.Token.Tag;

/** Whether a statement can be understood by somebody who does not have the sentences before it in mind. */
final class Standalone {

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
    /** Said of something that was described before, when nothing describes it now. */
    private static final Set<String> POINTING_NOUNS = Set.of(
            "couple",
            "pair",
            "team",
            "brothers",
            "sisters",
            "scientists",
            "researchers",
            "organization",
            "organisation",
            "group",
            "statement",
            "summit",
            "exercise",
            "exercises",
            "plan",
            "proposal",
            "claim",
            "issue",
            "problem",
            "fear",
            "concern",
            "passage",
            "document",
            "agreement",
            "context",
            "process",
            "result",
            "results",
            "reason",
            "effect",
            "decision",
            "situation",
            "idea",
            "view",
            "event",
            "events",
            "case",
            "meeting",
            "conflict",
            "project",
            "other",
            "man",
            "woman",
            "book",
            "author",
            "method",
            "approach",
            "change",
            "changes",
            "move",
            "measure",
            "measures",
            "country",
            "city",
            "town",
            "war",
            "battle",
            "treaty",
            "company",
            "experiment",
            "discovery",
            "deal",
            "two",
            "three",
            "former",
            "attack",
            "campaign",
            "reaction",
            "molecule",
            "substance",
            "structure",
            "institution",
            "emperor",
            "king",
            "queen",
            "state",
            "territory",
            "law",
            "answer",
            "question",
            "period",
            "work",
            "system",
            "product",
            "products",
            "parties",
            "network");

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
    private static final Set<String> OPENERS = Set.of("“", "(", "[");

    private final Set<String> nounsBefore;
    private final Set<String> topics;

    /**
     * @param nounsBefore nouns of the sentences just before
     * @param topics nouns that the text speaks of throughout
     */
    Standalone(Set<String> nounsBefore, Set<String> topics) {
        this.nounsBefore = nounsBefore;
        this.topics = topics;
    }

    boolean accepts(Statement s) {
        return s.size() >= FEWEST_WORDS
                && s.size() <= MOST_WORDS
                && isWholeSentence(s)
                && !pointsBack(s)
                && !hidesWhoSaysSo(s)
                && Pronouns.areBound(s)
                && !hasBareDefinite(s);
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

    /** Whether the verb right behind this noun is its own: "the king founded", not "the troops based there are". */
    private static boolean isVerbOf(Statement s, int from) {
        return Phrases.clauseAt(s, from)
                .filter(clause -> clause.verb() == from + 2)
                .isPresent();
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

    /** "The statement" alone: which one? */
    private boolean hasBareDefinite(Statement s) {
        for (int i = 0; i + 1 < s.size(); i++) {
            if (!s.is(i, "the")
                    || !s.is(i + 1, Tag.NOUN, Tag.NUM, Tag.ADJ)
                    || s.at(i + 1).isCapitalised() && s.is(i + 1, Tag.ADJ)) {
                continue;
            }
            String noun = s.at(i + 1).lower();
            boolean counted = s.is(i + 1, Tag.NUM)
                    && s.is(i + 2, Tag.NOUN)
                    && !s.is(i + 3, "of", "that", "which", "who")
                    && !Words.lower(s.tokens().subList(0, i))
                            .contains(s.at(i + 2).lower());
            if (counted) {
                return true;
            }
            boolean described = s.is(i + 2, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM)
                    || s.is(
                            i + 2, "of", "that", "which", "who", "where", "when", "between", "for", "to", "in", "on",
                            "at", "by", "“", "against")
                    || (i + 2 < s.size() && s.at(i + 2).isPossessive() && !POINTING_NOUNS.contains(noun))
                    || (s.is(i + 2, Tag.VERB) && s.at(i + 2).lower().matches(".*(?:ed|ing)") && !isVerbOf(s, i));
            boolean saidHere = Words.lower(s.tokens().subList(0, i)).contains(noun);
            boolean pointing = POINTING_NOUNS.contains(noun) || (nounsBefore.contains(noun) && !topics.contains(noun));
            boolean inPlace = described
                    && (!s.is(i + 2, "in", "at", "to", "on", "by") || s.is(i + 3, Tag.PROPN) || s.is(i + 4, Tag.PROPN));
            if (pointing
                    && !saidHere
                    && !inPlace
                    && !OPENERS.contains(s.at(i + 1).text())) {
                return true;
            }
        }
        return false;
    }
}
