package org.scostudy.drafting.ask;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.drafting.english.English;
import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.statement.Inversion;
import org.scostudy.drafting.statement.Phrases;
import org.scostudy.drafting.statement.Phrases.Clause;
import org.scostudy.drafting.statement.Statement;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Segment;

/** Why-questions, where a sentence says itself that it gives a reason or a purpose. */
final class Reasons {

    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 30;

    private final English english;
    private final DraftWriter writer;

    Reasons(English english, DraftWriter writer) {
        this.english = english;
        this.writer = writer;
    }

    @Nullable
    TextDraft of(Statement s) {
        int marker = marker(s);
        int reason = s.size() - marker;
        if (marker < 0 || reason < SHORTEST_REASON || reason > LONGEST_REASON) {
            return null;
        }
        Statement main = s.part(0, s.is(marker - 1, ",") ? marker - 1 : marker);
        Optional<Clause> clause = Phrases.clauseAt(main, 0);
        if (clause.isEmpty() || hasAnotherVerb(main, clause.get())) {
            return null;
        }
        String key = EnglishWords.capitalised(s.text(marker, s.size())) + ".";
        return Inversion.of(main, clause.get(), english)
                .map(inverted -> s.lead() + "Why " + inverted + "?")
                .map(stem -> writer.draft(
                        stem,
                        DraftWriter.recall(
                                Kind.BASIC,
                                java.util.List.of(Segment.text(stem)),
                                java.util.List.of(Segment.key(key)),
                                key),
                        Asks.CAUSE,
                        DraftWorth.of(Asks.CAUSE, Kind.BASIC, stem, 0),
                        java.util.List.of(s.source())))
                .orElse(null);
    }

    private static int marker(Statement s) {
        int found = -1;
        for (int i = 3; i < s.size() - 2; i++) {
            boolean because =
                    s.is(i, "because") && !s.is(i - 1, "partly", "not", "only", "simply", "precisely", "perhaps");
            boolean purpose = (s.is(i, "in") && s.is(i + 1, "order") && s.is(i + 2, "to"))
                    || (s.is(i, "so") && s.is(i + 1, "that") && s.is(i - 1, ","));
            boolean due = (s.is(i, "due") && s.is(i + 1, "to")) || (s.is(i, "owing") && s.is(i + 1, "to"));
            if ((because || purpose || due) && !s.is(i - 1, Tag.AUX)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** The reason might be one for the other verb. */
    private static boolean hasAnotherVerb(Statement main, Clause clause) {
        for (int i = clause.verb() + 1; i < main.size(); i++) {
            boolean joined = main.is(i, "and", "but", "or") && main.is(i + 1, Tag.VERB, Tag.AUX);
            if (joined || main.is(i, "that", "which", "who", "while", "although", "if", "when", ":")) {
                return true;
            }
        }
        return false;
    }
}
