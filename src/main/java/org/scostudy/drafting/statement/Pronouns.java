package org.scostudy.drafting.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.drafting.english.TextToken;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.statement.Phrases.Clause;

/** Pronouns need a noun of their number before them; the subject of the sentence before may stand in for "it". */
public final class Pronouns {

    private static final int LONGEST_NAME = 5;

    private enum Number {
        ONE,
        SEVERAL,
        NAME
    }

    private Pronouns() {}

    static boolean areBound(Statement s) {
        return firstUnbound(s) < 0;
    }

    /** With the name in the place of the first "it" or "its" that nothing in the statement explains. */
    public static Statement resolved(Statement s, Optional<List<TextToken>> name) {
        int unbound = firstUnbound(s);
        if (unbound < 0 || name.isEmpty() || !s.is(unbound, "it", "its")) {
            return s;
        }
        List<TextToken> tokens = new ArrayList<>(s.tokens());
        tokens.remove(unbound);
        List<TextToken> put = new ArrayList<>(name.get());
        TextToken first = put.getFirst();
        boolean spaced = s.at(unbound).spaced();
        put.set(0, new TextToken(first.is(Tag.DET) ? first.lower() : first.text(), first.tag(), spaced));
        if (s.is(unbound, "its")) {
            put.add(new TextToken("’s", Tag.PART, false));
        }
        tokens.addAll(unbound, put);
        return new Statement(tokens, s.source(), s.lead());
    }

    /** What the sentence is about, if that is one name. */
    public static Optional<List<TextToken>> subject(List<Statement> statements) {
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        Statement s = statements.getLast();
        Optional<Clause> clause = Phrases.mainClause(s);
        if (clause.isEmpty() || clause.get().subjectEnd() - clause.get().subject() > LONGEST_NAME) {
            return Optional.empty();
        }
        List<TextToken> subject =
                s.tokens().subList(clause.get().subject(), clause.get().subjectEnd());
        boolean name = subject.stream()
                        .allMatch(
                                token -> token.isCapitalised() || token.lower().equals("the"))
                && subject.getLast().is(Tag.PROPN, Tag.NOUN)
                && (subject.size() > 1 || subject.getFirst().is(Tag.PROPN));
        return name ? Optional.of(List.copyOf(subject)) : Optional.empty();
    }

    private static int firstUnbound(Statement s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, Tag.PROPN)) {
                continue;
            }
            boolean one = s.is(i, "it", "its", "itself") && !isImpersonal(s, i);
            boolean several = s.is(i, "they", "their", "them", "themselves");
            boolean person = s.is(i, "he", "his", "him", "she", "her", "himself", "herself");
            if ((one && !nounBefore(s, i, Number.ONE))
                    || (several && !nounBefore(s, i, Number.SEVERAL))
                    || (person && !nounBefore(s, i, Number.NAME))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isImpersonal(Statement s, int i) {
        return s.is(i, "it")
                && s.is(i + 1, "is", "was", "seems", "appears", "would", "may")
                && s.is(i + 2, Tag.ADJ, Tag.VERB, Tag.SCONJ, Tag.AUX);
    }

    /** Who is the subject, and has a name without an article. */
    private static boolean isPerhapsAPerson(Statement s) {
        return Phrases.mainClause(s)
                .filter(clause -> s.is(clause.subject(), Tag.PROPN) && s.is(clause.subjectEnd() - 1, Tag.PROPN))
                .isPresent();
    }

    /** "Life depends on it": on something else than life. */
    private static boolean isObject(Statement s, int i) {
        return s.is(i, "it", "them", "him", "her") && s.is(i - 1, Tag.ADP, Tag.VERB) && !s.is(i + 1, Tag.NOUN, Tag.ADJ);
    }

    private static boolean clauseEndsBetween(Statement s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.is(i, Tag.SCONJ, Tag.CCONJ) || s.is(i, ",", "that", "which", "who", "to")) {
                return true;
            }
        }
        return false;
    }

    private static boolean nounBefore(Statement s, int pronoun, Number number) {
        for (int i = 0; i < pronoun; i++) {
            boolean modifies =
                    s.is(i + 1, Tag.NOUN) || (i + 1 < s.size() && s.at(i + 1).isPossessive());
            if (isObject(s, pronoun) && !clauseEndsBetween(s, i, pronoun)) {
                continue;
            }
            boolean fits = switch (number) {
                case ONE -> (s.is(i, Tag.PROPN) || (s.is(i, Tag.NOUN) && !EnglishWords.isPlural(s.at(i)))) && !modifies;
                case SEVERAL ->
                    (s.is(i, Tag.NOUN) && EnglishWords.isPlural(s.at(i)))
                            || (s.is(i, "and") && s.is(i - 1, Tag.PROPN, Tag.NOUN));
                case NAME -> i == 0 && isPerhapsAPerson(s);
            };
            boolean owner = number == Number.ONE && s.is(i, Tag.PROPN) && modifies && pronoun > i + 3;
            if (fits || owner) {
                return true;
            }
        }
        return false;
    }
}
