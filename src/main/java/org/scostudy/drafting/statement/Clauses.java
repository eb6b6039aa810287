package org.scostudy.drafting.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.drafting.english.TextToken;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.text.SentencePlace;

/** Takes a sentence apart into statements, shorter ones first, without what only ties it to the sentences around it. */
public final class Clauses {

    private static final Set<String> CONNECTIVES = Set.of(
            "however",
            "indeed",
            "therefore",
            "thus",
            "hence",
            "moreover",
            "furthermore",
            "additionally",
            "also",
            "nonetheless",
            "nevertheless",
            "consequently",
            "accordingly",
            "overall",
            "finally",
            "besides",
            "meanwhile",
            "still",
            "yet",
            "in addition",
            "in particular",
            "as a result",
            "in fact",
            "of course",
            "in other words",
            "on the other hand",
            "at the same time",
            "in contrast",
            "by contrast",
            "on closer inspection",
            "in this way",
            "on this basis",
            "to this end",
            "against this background",
            "in these circumstances",
            "in this context",
            "in the context",
            "for this reason",
            "in this respect",
            "as such",
            "for example",
            "for instance",
            "above all",
            "not surprisingly",
            "taking this into account",
            "in short",
            "in general",
            "more importantly",
            "even so",
            "in turn",
            "eventually");
    private static final Set<String> INSERTED =
            Set.of("however", "therefore", "indeed", "moreover", "thus", "too", "of course");
    private static final int LONGEST_CONNECTIVE = 4;
    private static final int SHORTEST_PART = 6;
    private static final int LONG = 20;
    /** What is left must still tell enough. */
    private static final int TELLING_PART = 13;

    private Clauses() {}

    public static List<Statement> of(List<TextToken> sentence, SentencePlace source) {
        List<TextToken> tokens = new ArrayList<>(sentence);
        if (!tokens.getLast().text().equals(".")) {
            return List.of();
        }
        tokens.removeLast();
        withoutBrackets(tokens);
        withoutConnectives(tokens);
        if (tokens.isEmpty()) {
            return List.of();
        }
        Statement whole = new Statement(tokens, source);
        List<Statement> statements = new ArrayList<>();
        for (Statement part : coordinated(whole).stream()
                .flatMap(part -> SharedSubject.split(part).stream())
                .toList()) {
            int relative = trailingRelative(part);
            int addition = trailingAddition(part);
            if (relative >= TELLING_PART) {
                statements.add(part.part(0, relative));
            } else if (addition > SHORTEST_PART) {
                statements.add(part.part(0, addition));
            }
            statements.add(part);
        }
        return statements;
    }

    private static void withoutBrackets(List<TextToken> tokens) {
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            if (text.equals("(") || text.equals("[")) {
                open = i;
            } else if ((text.equals(")") || text.equals("]")) && open >= 0) {
                tokens.subList(open, i + 1).clear();
                i = open - 1;
                open = -1;
            }
        }
    }

    private static void withoutConnectives(List<TextToken> tokens) {
        boolean found = true;
        while (found) {
            found = false;
            for (int words = Math.min(LONGEST_CONNECTIVE, tokens.size() - 1); words > 0 && !found; words--) {
                String start = String.join(" ", EnglishWords.lower(tokens.subList(0, words)));
                if (CONNECTIVES.contains(start) && tokens.get(words).text().equals(",")) {
                    tokens.subList(0, words + 1).clear();
                    found = true;
                }
            }
            if (!found
                    && tokens.size() > 1
                    && Set.of("and", "but", "so", "yet", "thus")
                            .contains(tokens.getFirst().lower())) {
                tokens.removeFirst();
                found = true;
            }
        }
        for (int i = 1; i < tokens.size() - 2; i++) {
            boolean between = tokens.get(i - 1).text().equals(",")
                    && tokens.get(i + 1).text().equals(",");
            if (between && INSERTED.contains(tokens.get(i).lower())) {
                tokens.subList(i - 1, i + 2).clear();
            } else if (Set.of("also", "instead").contains(tokens.get(i).lower())) {
                tokens.remove(i);
            } else if (tokens.get(i).lower().equals("in")
                    && tokens.get(i + 1).lower().equals("particular")
                    && !between
                    && !tokens.get(i - 1).text().equals(",")) {
                tokens.subList(i, i + 2).clear();
            }
        }
    }

    /** Two main clauses joined by "and", "but" or "while" are two statements. */
    private static List<Statement> coordinated(Statement whole) {
        List<Statement> parts = new ArrayList<>();
        int from = 0;
        for (int i = SHORTEST_PART - 1; i < whole.size() - SHORTEST_PART; i++) {
            boolean joint = (whole.is(i, ",", ";") && whole.is(i + 1, "and", "but", "while", "whereas"));
            if (joint
                    && standsAlone(whole.part(from, i))
                    && hasVerbSinceComma(whole, from, i)
                    && beginsClause(whole.part(i + 2, whole.size()))) {
                parts.add(whole.part(from, i));
                from = i + 2;
            } else if (whole.is(i, ";")
                    && Phrases.mainClause(whole.part(i + 1, whole.size())).isPresent()) {
                parts.add(whole.part(from, i));
                from = i + 1;
            }
        }
        parts.add(whole.part(from, whole.size()));
        return parts;
    }

    /** Else the joint is that of an enumeration. */
    private static boolean hasVerbSinceComma(Statement whole, int from, int joint) {
        for (int i = joint - 1; i >= from && !whole.is(i, ","); i--) {
            if (Phrases.isFinite(whole, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsClause(Statement part) {
        boolean pronoun = part.is(0, "this", "it", "they", "these", "he", "she") && Phrases.isFinite(part, 1);
        return pronoun || Phrases.clauseAt(part, 0).isPresent();
    }

    private static boolean standsAlone(Statement part) {
        return !part.is(0, Tag.SCONJ) && Phrases.mainClause(part).isPresent();
    }

    /** Where ", as well as …" begins, which a long sentence can do without. */
    private static int trailingAddition(Statement part) {
        for (int i = LONG; i < part.size() - 2; i++) {
            if (part.is(i, ",") && part.is(i + 1, "as") && part.is(i + 2, "well")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasVerbBehind(Statement part, int comma) {
        for (int i = comma + 1; i < part.size(); i++) {
            if (Phrases.isFinite(part, i)) {
                return true;
            }
        }
        return false;
    }

    /** Where ", which …" begins if it goes on to the end. */
    private static int trailingRelative(Statement part) {
        for (int i = SHORTEST_PART; i < part.size() - 2; i++) {
            if (part.is(i, ",")
                    && part.is(i + 1, "which", "who", "where", "having", "including", "referring", "viewing")) {
                boolean closed = false;
                for (int j = i + 2; j < part.size(); j++) {
                    closed |= part.is(j, ",") && hasVerbBehind(part, j);
                }
                return closed ? -1 : i;
            }
        }
        return -1;
    }
}
