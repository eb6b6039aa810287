package org.scostudy.scenario.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.scostudy.language.Words;
import org.scostudy.scenario.council.Redraft;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;

/** Says in one sentence, without its stop, what a redraft does. */
public final class RedraftWords {

    private final Decisions decisions;
    private final UnaryOperator<String> fill;
    private final Words words;

    /** @param fill puts the names of the case in their places */
    public RedraftWords(Decisions decisions, UnaryOperator<String> fill, Words words) {
        this.decisions = decisions;
        this.fill = fill;
        this.words = words;
    }

    /** What takes the place of something comes first and is said to do so once, for all of it. */
    public String of(Redraft change) {
        return of(change, true);
    }

    /** The same where nothing was said before that something could be instead of. */
    public String alone(Redraft change) {
        return of(change, false);
    }

    private String of(Redraft change, boolean saysInstead) {
        List<String> instead = new ArrayList<>();
        List<String> put = new ArrayList<>();
        List<Clause> dropped =
                new ArrayList<>(change.dropped().stream().map(decisions::clause).toList());
        // What carries nothing of its own, such as a condition, comes after what it is about.
        List<Clause> added = change.added().stream()
                .map(decisions::clause)
                .sorted(Comparator.comparing(clause -> clause.weight() == 0))
                .toList();
        for (Clause clause : added) {
            boolean replaces = dropped.removeIf(other -> replaces(clause, other));
            (replaces ? instead : put).add(Names.small(clause.adding()));
        }
        List<String> takenOut = new ArrayList<>();
        List<String> others = new ArrayList<>();
        String takeOut = words.say("scenario.redraft.take-out", "");
        for (String part : dropped.stream().map(Clause::dropping).toList()) {
            boolean begins = part.startsWith(takeOut);
            (begins ? takenOut : others).add(begins ? part.substring(takeOut.length()) : Names.small(part));
        }
        others.addAll(put);
        List<String> parts = new ArrayList<>();
        if (!instead.isEmpty()) {
            parts.add(saysInstead ? words.say("scenario.redraft.instead", and(instead)) : and(instead));
        }
        if (takenOut.size() > 1) {
            parts.add(together(takenOut));
        } else {
            takenOut.forEach(one -> others.addFirst(together(List.of(one))));
        }
        if (!others.isEmpty()) {
            parts.add(and(others));
        }
        String sentence = parts.getFirst();
        for (String part : parts.subList(1, parts.size())) {
            sentence = words.say("scenario.redraft.and-then", sentence, part);
        }
        return fill.apply(Names.capital(sentence));
    }

    /** With a comma, for a part may have an "and" of its own. */
    private String and(List<String> parts) {
        return words.joined(parts, "scenario.redraft.and");
    }

    /** A clause that takes the place of another is named, and the other one is not. */
    private static boolean replaces(Clause added, Clause dropped) {
        return dropped.id().equals(added.instead()) || added.id().equals(dropped.instead());
    }

    /** "take out" is said once; the longest comes last, so that nothing after it is read as a part of it. */
    private String together(List<String> takenOut) {
        List<String> shortestFirst = takenOut.stream()
                .sorted(Comparator.comparingInt(String::length))
                .toList();
        return Names.small(words.say("scenario.redraft.take-out", words.and(shortestFirst)));
    }
}
