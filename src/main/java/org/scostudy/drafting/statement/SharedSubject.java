package org.scostudy.drafting.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scostudy.drafting.english.TextToken;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.statement.Phrases.Clause;

/** "The members signed a treaty in 2001, and founded a court in 2004" tells two things of the members. */
final class SharedSubject {

    private static final int SHORTEST_PART = 4;

    private SharedSubject() {}

    /** The statement itself when it tells one thing. */
    static List<Statement> split(Statement s) {
        Optional<Clause> clause = Phrases.clauseAt(s, 0);
        if (clause.isEmpty()) {
            return List.of(s);
        }
        for (int i = clause.get().verb() + SHORTEST_PART; i + SHORTEST_PART < s.size(); i++) {
            if (s.is(i, ",")
                    && s.is(i + 1, "and")
                    && isSecondVerb(s, clause.get(), i + 2)
                    && !isWithinRelative(s, clause.get(), i)) {
                List<TextToken> second =
                        new ArrayList<>(s.tokens().subList(0, clause.get().subjectEnd()));
                second.addAll(s.tokens().subList(i + 2, s.size()));
                return List.of(s.part(0, i), new Statement(second, s.source(), s.lead()));
            }
        }
        return List.of(s);
    }

    /** Of the same tense as the first, so that it has the same subject. */
    private static boolean isSecondVerb(Statement s, Clause clause, int at) {
        int verb = s.is(at, Tag.ADV) ? at + 1 : at;
        String first = s.at(clause.verb()).lower();
        if (!Phrases.isFinite(s, verb)) {
            return false;
        }
        String second = s.at(verb).lower();
        boolean helpers = s.is(clause.verb(), Tag.AUX) && s.is(verb, Tag.AUX);
        boolean past = first.endsWith("ed") && second.endsWith("ed");
        boolean present =
                s.is(clause.verb(), Tag.VERB) && s.is(verb, Tag.VERB) && first.endsWith("s") && second.endsWith("s");
        return helpers || past || present;
    }

    private static boolean isWithinRelative(Statement s, Clause clause, int joint) {
        for (int i = clause.verb() + 1; i < joint; i++) {
            if (s.is(i, "that", "which", "who", "when", "if", "because", "where", "although", "while")) {
                return true;
            }
        }
        return false;
    }
}
