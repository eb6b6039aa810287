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
        List<String> instead = new ArrayList<>();
        List<String> put = new ArrayList<>();
        List<Clause> dropped =
                new ArrayList<>(change.dropped().stream().map(decisions::clause).toList());
        for (Clause clause : change.added().stream().map(decisions::clause).toList()) {
            boolean replaces = dropped.removeIf(other -> replaces(clause, other));
            (replaces ? instead : put).add(Names.small(clause.adding()));
        }
        List<String> others =
                new ArrayList<>(takenOutTogether(dropped.stream().map(Clause::dropping).toList()));
        others.addAll(put);
        if (instead.isEmpty()) {
            return fill.apply(Names.capital(words.and(others)));
        }
        String said = words.say("scenario.redraft.instead", words.and(instead));
        return fill.apply(
                others.isEmpty() ? said : words.say("scenario.redraft.instead-and", said, words.and(others)));
    }

    /** A clause that takes the place of another is named, and the other one is not. */
    private static boolean replaces(Clause added, Clause dropped) {
        return dropped.id().equals(added.instead()) || added.id().equals(dropped.instead());
    }

    /** What begins with the same words is said once. */
    private List<String> takenOutTogether(List<String> parts) {
        String takeOut = words.say("scenario.redraft.take-out", "");
        List<String> together = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String part : parts) {
            if (part.startsWith(takeOut)) {
                together.add(part.substring(takeOut.length()));
            } else {
                others.add(part);
            }
        }
        if (!together.isEmpty()) {
            // The longer one comes last, so that nothing after it is read as a part of it.
            together.sort(Comparator.comparingInt(String::length));
            others.addFirst(words.say("scenario.redraft.take-out", words.and(together)));
        }
        return others.stream().map(Names::small).toList();
    }
}
