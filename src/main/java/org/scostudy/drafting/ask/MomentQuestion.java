package org.scostudy.drafting.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scostudy.drafting.english.English;
import org.scostudy.drafting.english.TextToken;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.name.Moments;
import org.scostudy.drafting.statement.Inversion;
import org.scostudy.drafting.statement.Phrases;
import org.scostudy.drafting.statement.Phrases.Clause;
import org.scostudy.drafting.statement.Statement;

/** "In which year was …": where the date stands at the start or at the end of a simple sentence. */
final class MomentQuestion {

    private MomentQuestion() {}

    static Optional<String> of(Target target, English english) {
        Statement s = target.statement();
        String asked = asked(target);
        if (asked.isEmpty() || !s.is(target.from() - 1, "in", "on")) {
            return Optional.empty();
        }
        int from = target.from() - 1;
        boolean first = from == 0;
        boolean last = target.to() == s.size();
        if (first == last) {
            return Optional.empty();
        }
        int comma = first && s.is(target.to(), ",") ? 1 : 0;
        List<TextToken> rest = new ArrayList<>(s.tokens().subList(0, from));
        rest.addAll(s.tokens().subList(Math.min(s.size(), target.to() + comma), s.size()));
        Statement without = new Statement(rest, s.source(), s.lead());
        Optional<Clause> clause = Phrases.clauseAt(without, 0);
        if (clause.isEmpty() || (last && !isSimple(without, clause.get())) || hasSecondClause(without)) {
            return Optional.empty();
        }
        return Inversion.of(without, clause.get(), english).map(inverted -> s.lead() + asked + " " + inverted + "?");
    }

    private static String asked(Target target) {
        return switch (target.type()) {
            case Moments.YEAR -> "In which year";
            case Moments.CENTURY -> "In which century";
            case Moments.DATE -> target.text().matches("\\d+ .*") ? "On which day" : "";
            default -> "";
        };
    }

    private static boolean hasSecondClause(Statement s) {
        for (int i = 1; i < s.size() - 1; i++) {
            if (s.is(i, "and", "but", "while", "whereas", ";")
                    && Phrases.clauseAt(s, i + 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A second verb might be what happened then. */
    private static boolean isSimple(Statement s, Clause clause) {
        for (int i = clause.verb() + 1; i < s.size(); i++) {
            boolean verbOfItsOwn = s.is(i, Tag.SCONJ)
                    || s.is(i, "which", "who", "that", ";", ":")
                    || (s.is(i, ",") && s.is(i + 1, "and"));
            boolean secondHelper = s.is(i, Tag.AUX) && !s.is(i, "be", "been", "being");
            boolean joined = s.is(i, "and", "but") && (s.is(i + 1, Tag.VERB, Tag.AUX) || s.is(i + 2, Tag.VERB));
            if (verbOfItsOwn || secondHelper || joined) {
                return false;
            }
        }
        return true;
    }
}
