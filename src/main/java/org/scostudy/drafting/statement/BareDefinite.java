package org.scostudy.drafting.statement;

import java.util.Set;
import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.drafting.english.TextToken.Tag;

/** "The statement" alone: which one? A noun that is said to be known, when nothing in the sentence makes it known. */
public final class BareDefinite {

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

    private static final Set<String> OPENERS = Set.of("“", "(", "[");

    private final Set<String> nounsBefore;
    private final Set<String> topics;

    /**
     * @param nounsBefore nouns of the sentences just before
     * @param topics nouns that the text speaks of throughout
     */
    public BareDefinite(Set<String> nounsBefore, Set<String> topics) {
        this.nounsBefore = nounsBefore;
        this.topics = topics;
    }

    boolean in(Statement s) {
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
                    && !EnglishWords.lower(s.tokens().subList(0, i))
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
            boolean saidHere = EnglishWords.lower(s.tokens().subList(0, i)).contains(noun);
            boolean pointing = POINTING_NOUNS.contains(noun) || (nounsBefore.contains(noun) && !topics.contains(noun));
            boolean inPlace = described
                    && (!s.is(i + 2, "in", "at", "to", "on", "by")
                            || s.is(i + 3, "which", "whom")
                            || s.is(i + 3, Tag.PROPN)
                            || s.is(i + 4, Tag.PROPN));
            if (pointing
                    && !saidHere
                    && !inPlace
                    && !OPENERS.contains(s.at(i + 1).text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb right behind this noun is its own: "the king founded", not "the troops based there are". */
    private static boolean isVerbOf(Statement s, int from) {
        return Phrases.clauseAt(s, from)
                .filter(clause -> clause.verb() == from + 2)
                .isPresent();
    }
}
