package org.scostudy.drafting.statement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scostudy.drafting.english.English;
import org.scostudy.drafting.english.TextToken;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.statement.Phrases.Clause;

/** Turns a statement into what stands behind "why" or "in which year": was the club founded, did it sign. */
public final class Inversion {

    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must",
            "should", "does", "do", "did");
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("held", "hold"),
            Map.entry("became", "become"),
            Map.entry("began", "begin"),
            Map.entry("took", "take"),
            Map.entry("made", "make"),
            Map.entry("led", "lead"),
            Map.entry("left", "leave"),
            Map.entry("won", "win"),
            Map.entry("lost", "lose"),
            Map.entry("met", "meet"),
            Map.entry("built", "build"),
            Map.entry("wrote", "write"),
            Map.entry("gave", "give"),
            Map.entry("came", "come"),
            Map.entry("went", "go"),
            Map.entry("sent", "send"),
            Map.entry("fell", "fall"),
            Map.entry("rose", "rise"),
            Map.entry("grew", "grow"),
            Map.entry("found", "find"),
            Map.entry("fought", "fight"),
            Map.entry("brought", "bring"),
            Map.entry("bought", "buy"),
            Map.entry("sold", "sell"),
            Map.entry("broke", "break"),
            Map.entry("saw", "see"),
            Map.entry("spread", "spread"),
            Map.entry("set", "set"),
            Map.entry("put", "put"),
            Map.entry("ran", "run"),
            Map.entry("paid", "pay"),
            Map.entry("kept", "keep"),
            Map.entry("died", "die"),
            Map.entry("drew", "draw"),
            Map.entry("drove", "drive"),
            Map.entry("stood", "stand"));

    private Inversion() {}

    /** Nothing when it is not clear how. The clause must begin the statement. */
    public static Optional<String> of(Statement s, Clause clause, English english) {
        if (clause.subject() != 0) {
            return Optional.empty();
        }
        TextToken verb = s.at(clause.verb());
        String subject = lowered(s, 0, clause.subjectEnd());
        String adverbs = s.text(clause.subjectEnd(), clause.verb());
        String rest = s.text(clause.verb() + 1, s.size());
        boolean main = s.is(clause.verb(), "has", "have", "had", "do", "does", "did")
                && !s.is(clause.verb() + 1, Tag.AUX, Tag.VERB, Tag.ADV)
                && !s.is(clause.verb() + 1, "not");
        if (AUXILIARIES.contains(verb.lower()) && !main) {
            return Optional.of(joined(verb.lower(), subject, adverbs, rest));
        }
        if (!verb.is(Tag.VERB) && !main) {
            return Optional.empty();
        }
        return form(verb.lower(), english).map(form -> joined(form.helper, subject, adverbs, form.base, rest));
    }

    private record Form(String helper, String base) {}

    private static Optional<Form> form(String verb, English english) {
        String irregular = verb.equals("had") ? "have" : IRREGULAR.get(verb);
        if (irregular != null) {
            return Optional.of(new Form("did", irregular));
        }
        if (verb.equals("has")) {
            return Optional.of(new Form("does", "have"));
        }
        String lemma = english.lemma(verb);
        if (verb.endsWith("ed") && isRegular(verb, lemma, "ed")) {
            return Optional.of(new Form("did", lemma));
        }
        if (verb.endsWith("s") && isRegular(verb, lemma, "s")) {
            return Optional.of(new Form("does", lemma));
        }
        return lemma.equals(verb) ? Optional.of(new Form("do", verb)) : Optional.empty();
    }

    private static boolean isRegular(String verb, String lemma, String ending) {
        if (lemma.length() < 2) {
            return false;
        }
        String doubled = lemma + lemma.charAt(lemma.length() - 1) + ending;
        String y = lemma.endsWith("y")
                ? lemma.substring(0, lemma.length() - 1) + "i" + (ending.equals("s") ? "es" : "ed")
                : "";
        return verb.equals(lemma + ending)
                || verb.equals(lemma + "es")
                || (lemma.endsWith("e") && verb.equals(lemma + "d"))
                || verb.equals(doubled)
                || verb.equals(y);
    }

    /** A capital that only stood at the start of the sentence goes. */
    public static String lowered(Statement s, int from, int to) {
        String text = s.text(from, to);
        boolean name =
                s.is(from, Tag.PROPN) || (s.is(from, Tag.ADJ) && text.matches("\\p{Lu}.*(?:an|ese|ish|ern|ic)\\b.*"));
        boolean capitals = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return name || capitals || text.isEmpty()
                ? text
                : text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static String joined(String... parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                boolean sign = part.startsWith(",") || part.startsWith("’") || part.startsWith("'");
                text.append(text.isEmpty() || sign ? "" : " ").append(part);
            }
        }
        return text.toString();
    }
}
