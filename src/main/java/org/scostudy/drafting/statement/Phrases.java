package org.scostudy.drafting.statement;

import java.util.Optional;
import org.scostudy.drafting.english.TextToken;
import org.scostudy.drafting.english.TextToken.Tag;

/** Where noun phrases end, and where a subject meets its verb. */
public final class Phrases {

    /**
     * A subject and its verb.
     *
     * @param verb the first auxiliary or verb, behind adverbs
     */
    public record Clause(int subject, int subjectEnd, int verb) {}

    private Phrases() {}

    /** Where the noun phrase that begins there ends; there itself when none begins. */
    public static int nounPhraseEnd(Statement s, int from) {
        int last = from;
        for (int i = from; i < s.size(); i++) {
            if (!continues(s, from, i)) {
                break;
            }
            boolean closes = s.at(i).text().matches("[”\"]");
            if (s.is(i, Tag.NOUN, Tag.PROPN) || (closes && last > from) || isBareAmount(s, from, i)) {
                last = i + 1;
            }
        }
        return last;
    }

    private static boolean isBareAmount(Statement s, int from, int i) {
        return s.is(i, Tag.NUM) && i > from && s.is(i - 1, Tag.PROPN);
    }

    private static boolean continues(Statement s, int from, int i) {
        TextToken token = s.at(i);
        return switch (token.tag()) {
            case DET -> i == from || s.is(i - 1, "all", "both") || s.is(i - 1, Tag.DET);
            case ADJ, NUM, NOUN, PROPN -> true;
            case PART -> token.isPossessive();
            case PRON -> i == from && s.is(i, "its", "their", "his", "her");
            case PUNCT -> token.text().matches("[“”\"]");
            case ADV -> s.is(i + 1, Tag.ADJ) || (s.is(i + 1, Tag.VERB) && isParticiple(s, i + 1));
            case VERB -> isParticiple(s, i);
            default -> false;
        };
    }

    /** Before a noun: the growing role, the proposed club. */
    private static boolean isParticiple(Statement s, int i) {
        String word = s.at(i).lower();
        return (word.endsWith("ed") || word.endsWith("ing") || word.endsWith("wn") || word.endsWith("en"))
                && s.is(i + 1, Tag.NOUN, Tag.PROPN, Tag.ADJ);
    }

    /** With what hangs on it: the leaders of the states in the region; and with others joined to it. */
    public static int fullPhraseEnd(Statement s, int from) {
        int end = nounPhraseEnd(s, from);
        while (end > from) {
            int next = complementEnd(s, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int complementEnd(Statement s, int end) {
        if (s.is(
                        end, "of", "for", "in", "between", "among", "with", "within", "on", "from", "to", "against",
                        "about", "into")
                && !s.is(end, Tag.PART)) {
            int next = nounPhraseEnd(s, end + 1);
            return next > end + 1 ? next : end;
        }
        boolean comma = s.is(end, ",");
        int behind = comma ? end + 1 : end;
        if (s.is(behind, "and", "or")) {
            int next = nounPhraseEnd(s, behind + 1);
            return next > behind + 1 ? next : end;
        }
        if (comma && !s.is(behind, Tag.DET, Tag.PRON) && isList(s, behind)) {
            return nounPhraseEnd(s, behind);
        }
        return end;
    }

    /** Whether commas lead on to an "and". */
    private static boolean isList(Statement s, int from) {
        int end = nounPhraseEnd(s, from);
        while (end > from && s.is(end, ",") && !s.is(end + 1, "and")) {
            int next = nounPhraseEnd(s, end + 1);
            if (next <= end + 1) {
                return false;
            }
            end = next;
        }
        return end > from && (s.is(end, "and") || (s.is(end, ",") && s.is(end + 1, "and")));
    }

    /** The clause whose subject begins exactly there. */
    public static Optional<Clause> clauseAt(Statement s, int from) {
        int end = fullPhraseEnd(s, from);
        if (end == from) {
            return Optional.empty();
        }
        int verb = end;
        while (s.is(verb, Tag.ADV)) {
            verb++;
        }
        return isFinite(s, verb) ? Optional.of(new Clause(from, end, verb)) : Optional.empty();
    }

    /** The main clause: at the start, or behind an introduction that ends in a comma. */
    public static Optional<Clause> mainClause(Statement s) {
        Optional<Clause> atStart = clauseAt(s, 0);
        for (int i = 1; atStart.isEmpty() && i < s.size() - 2; i++) {
            if (s.is(i, ",")) {
                return s.is(0, Tag.NOUN, Tag.PROPN, Tag.DET) ? Optional.empty() : clauseAt(s, i + 1);
            }
        }
        return atStart;
    }

    static boolean isFinite(Statement s, int verb) {
        if (s.is(verb, Tag.AUX)) {
            return !s.is(verb, "be", "been", "being");
        }
        return s.is(verb, Tag.VERB) && !s.at(verb).lower().endsWith("ing") && !isReducedRelative(s, verb);
    }

    /** "The parts seen as posts are": the verb that counts comes later. */
    private static boolean isReducedRelative(Statement s, int verb) {
        String word = s.at(verb).lower();
        if (word.endsWith("s") || s.is(verb + 1, Tag.DET)) {
            return false;
        }
        for (int i = verb + 1;
                i < s.size() && !s.is(i, ",", ";", "that", "which", "who", "and", "while", "because");
                i++) {
            if (s.is(i, Tag.AUX) && !s.is(i, "be", "been", "being")) {
                return true;
            }
        }
        return s.is(verb + 1, "by");
    }
}
