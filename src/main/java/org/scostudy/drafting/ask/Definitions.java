package org.scostudy.drafting.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.statement.Inversion;
import org.scostudy.drafting.statement.Phrases;
import org.scostudy.drafting.statement.Phrases.Clause;
import org.scostudy.drafting.statement.Statement;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Rivals;

/** "X is the Y that …" asks for both: what X is, and what the Y that … is called. */
final class Definitions {

    private static final int LONGEST_TERM = 4;
    private static final int SHORTEST_MEANING = 5;
    /** Fewer telling words could be those of many things. */
    private static final int TELLING = 4;

    private static final int LONGEST_MEANING = 26;

    private final DraftWriter writer;

    Definitions(DraftWriter writer) {
        this.writer = writer;
    }

    List<@Nullable TextDraft> of(Statement s) {
        List<@Nullable TextDraft> drafts = new ArrayList<>();
        Optional<Clause> clause = Phrases.clauseAt(s, 0);
        drafts.add(naming(s));
        if (clause.isEmpty() || !isDefinition(s, clause.get())) {
            return drafts;
        }
        int end = clause.get().subjectEnd();
        boolean several = s.is(end, "are", "were");
        String is = s.at(end).lower();
        String term = Inversion.lowered(s, 0, end);
        String key = EnglishWords.capitalised(s.text(end + 1, s.size())) + ".";
        String what = s.lead() + "What " + is + " " + term + "?";
        drafts.add(writer.draft(
                what,
                DraftWriter.recall(Kind.BASIC, List.of(Segment.text(what)), List.of(Segment.key(key)), key),
                Asks.DEFINITION,
                DraftWorth.of(Asks.DEFINITION, Kind.BASIC, s.text(), 0),
                List.of(s.source())));
        boolean unique = s.is(end + 1, "the") || several;
        String which = s.lead() + "What " + is + " " + s.text(end + 1, s.size()) + "?";
        if (unique
                && !sharesWords(s, end)
                && EnglishWords.roots(s.lead() + s.text(end + 1, s.size())).size() >= TELLING) {
            drafts.add(writer.draft(
                    which,
                    new Interaction.Typed(term, List.of(term), Rivals.NONE),
                    Asks.DEFINITION,
                    DraftWorth.of(Asks.DEFINITION, Kind.TYPED, which, 0),
                    List.of(s.source())));
        }
        return drafts;
    }

    /** "The fluid around them is called the stroma": what is it called? */
    private @Nullable TextDraft naming(Statement s) {
        int verb = 1;
        while (verb < s.size() && !isNaming(s, verb)) {
            verb++;
        }
        int called = verb + 1;
        int name = s.is(called, "known") ? called + 2 : called + 1;
        int from = s.is(name, "the", "a", "an") ? name + 1 : name;
        boolean whole =
                from < s.size() && Phrases.nounPhraseEnd(s, from) == s.size() && s.size() - from <= LONGEST_TERM;
        if (!whole || verb < SHORTEST_MEANING || !s.is(0, Tag.DET)) {
            return null;
        }
        String stem = s.lead() + "What " + s.at(verb).lower() + " " + Inversion.lowered(s, 0, verb) + " called?";
        String key = s.text(from, s.size());
        boolean said = EnglishWords.roots(stem).stream().anyMatch(EnglishWords.roots(key)::contains);
        return said
                ? null
                : writer.draft(
                        stem,
                        new Interaction.Typed(key, List.of(key), Rivals.NONE),
                        Asks.DEFINITION,
                        DraftWorth.of(Asks.DEFINITION, Kind.TYPED, stem, 0),
                        List.of(s.source()));
    }

    private static boolean isNaming(Statement s, int verb) {
        return s.is(verb, "is", "are", "was", "were")
                && (s.is(verb + 1, "called") || (s.is(verb + 1, "known") && s.is(verb + 2, "as")))
                && !s.text(0, verb).contains(",");
    }

    private boolean isDefinition(Statement s, Clause clause) {
        int verb = clause.verb();
        int start = verb + 1;
        int noun = Phrases.nounPhraseEnd(s, start);
        int meaning = s.size() - start;
        boolean term = verb == clause.subjectEnd()
                && verb <= LONGEST_TERM
                && !s.is(0, "a", "an", "its", "their", "many", "most", "some", "all", "both", "each")
                && isTerm(s, verb);
        boolean article = s.is(start, "a", "an", "the") && noun > start + 1;
        boolean told = s.is(
                        noun, "of", "that", "which", "who", "by", "for", "in", "to", "where", "used", "on", "at",
                        "with", "from", "between")
                || s.is(noun, Tag.VERB);
        return s.is(verb, "is", "are", "was", "were")
                && term
                && article
                && told
                && !s.is(
                        start + 1, "result", "number", "part", "way", "reason", "case", "kind", "sort", "example",
                        "lot")
                && meaning >= SHORTEST_MEANING
                && meaning <= LONGEST_MEANING;
    }

    /** A name, or a noun without an article, which speaks of the thing as such. */
    private static boolean isTerm(Statement s, int end) {
        int from = s.is(0, "the") ? 1 : 0;
        for (int i = from; i < end; i++) {
            if (!s.is(i, Tag.NOUN, Tag.PROPN, Tag.ADJ)) {
                return false;
            }
        }
        return end > from && s.is(end - 1, Tag.NOUN, Tag.PROPN);
    }

    private static boolean sharesWords(Statement s, int end) {
        return EnglishWords.roots(s.text(end + 1, s.size())).stream()
                .anyMatch(EnglishWords.roots(s.text(0, end))::contains);
    }
}
