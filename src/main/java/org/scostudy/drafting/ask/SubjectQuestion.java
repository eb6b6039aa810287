package org.scostudy.drafting.ask;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.name.Amounts;
import org.scostudy.drafting.name.NameTypes;
import org.scostudy.drafting.statement.Phrases;
import org.scostudy.drafting.statement.Phrases.Clause;
import org.scostudy.drafting.statement.Statement;

/** Asks for the subject by putting "which state" or "who" in its place, so that nothing else of the sentence changes. */
final class SubjectQuestion {

    /** A question and what answers it. */
    record Asked(String stem, List<Target> keys) {}

    private static final int MOST_SUBJECTS = 6;

    private SubjectQuestion() {}

    /** Nothing unless names, and nothing but names, are the subject of the main clause. */
    static Optional<Asked> of(Statement s, List<Target> targets) {
        Optional<Clause> clause = Phrases.mainClause(s);
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        int subject = clause.get().subject();
        int end = clause.get().subjectEnd();
        List<Target> keys = targets.stream()
                .filter(target -> target.fromWithArticle() >= subject && target.to() <= end)
                .toList();
        if (keys.isEmpty()
                || keys.size() > MOST_SUBJECTS
                || !isOnlyOf(s, subject, end, keys)
                || isOneOfMany(s, clause.get().verb())
                || isReferredToBefore(s, subject)) {
            return Optional.empty();
        }
        String asked = asked(keys);
        return asked == null ? Optional.empty() : Optional.of(new Asked(stem(s, subject, end, asked), keys));
    }

    private static String stem(Statement s, int subject, int end, String asked) {
        String rest = s.text(end, s.size());
        String space = rest.startsWith(",") ? "" : " ";
        return s.lead()
                + EnglishWords.capitalised(s.text(0, subject) + (subject == 0 ? "" : " ") + asked + space + rest + "?");
    }

    private static @Nullable String asked(List<Target> keys) {
        String type = keys.getFirst().type();
        if (keys.stream().anyMatch(key -> !key.type().equals(type) || key.asks() == Asks.AMOUNT)) {
            return null;
        }
        if (type.equals(NameTypes.PERSON)) {
            return keys.size() == 1 ? "who" : "which " + number(keys.size()) + " people";
        }
        String label = NameTypes.label(type);
        if (label == null) {
            return null;
        }
        return keys.size() == 1 ? "which " + label : "which " + number(keys.size()) + " " + plural(label);
    }

    private static String number(int count) {
        return Amounts.SMALL.get(count - 2);
    }

    static String plural(String label) {
        return label.endsWith("y") ? label.substring(0, label.length() - 1) + "ies" : label + "s";
    }

    /** "Malta is an island": which others are, too? */
    private static boolean isOneOfMany(Statement s, int verb) {
        return s.is(verb, "is", "are", "was", "were") && s.is(verb + 1, "a", "an", "one", "among");
    }

    /** Between the names only commas, "and" and articles. */
    private static boolean isOnlyOf(Statement s, int from, int to, List<Target> keys) {
        for (int i = from; i < to; i++) {
            int at = i;
            boolean ofName = keys.stream().anyMatch(key -> at >= key.from() && at < key.to());
            if (!ofName && !s.is(i, ",", "and", "the")) {
                return false;
            }
        }
        return true;
    }

    /** "Although it is small, Malta …": the question would ask with a pronoun for what it hides. */
    private static boolean isReferredToBefore(Statement s, int subject) {
        for (int i = 0; i < subject; i++) {
            if (s.is(i, Tag.PRON)) {
                return true;
            }
        }
        return false;
    }
}
