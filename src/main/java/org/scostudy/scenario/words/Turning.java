package org.scostudy.scenario.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.language.Words;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Stance;

/** What turned the room: what has come or gone since the opening and without which a text would not have been carried. */
final class Turning {

    private final Decisions decisions;
    private final Council council;
    private final Motion opening;
    private final Telling telling;
    private final Words words;

    Turning(Decisions decisions, Council council, Motion opening, Telling telling, Words words) {
        this.decisions = decisions;
        this.council = council;
        this.opening = opening;
        this.telling = telling;
        this.words = words;
    }

    /** Empty for nothing. */
    String of(Hearing table) {
        Motion motion = table.motion();
        if (!carried(new Motion(
                motion.proposal(), motion.sponsor(), motion.host(), motion.clauses(), opening.circumstances()))) {
            return motion.circumstances().stream()
                    .filter(now -> !opening.circumstances().contains(now))
                    .map(now -> String.valueOf(decisions.circumstances().get(now)))
                    .map(now -> words.say("scenario.debrief.turned", Names.small(now)))
                    .collect(Collectors.joining(" "));
        }
        Set<String> inTheWay = inTheWay(council.hear(opening));
        List<String> gone = opening.clauses().stream()
                .filter(clause -> !motion.clauses().contains(clause)
                        && (inTheWay.contains(clause) || !carried(motion.with(clause))))
                .toList();
        List<String> come = conceded(motion);
        if (gone.isEmpty()) {
            return come.isEmpty() ? "" : words.say("scenario.debrief.turned-by-clause", telling.said(table, come));
        }
        return come.isEmpty()
                ? words.say("scenario.debrief.turned-by-loss", telling.unsaid(table, gone))
                : words.say("scenario.debrief.turned-by-both", telling.unsaid(table, gone), telling.said(table, come));
    }

    /** Clauses that somebody objects to. */
    static Set<String> inTheWay(Hearing table) {
        return table.stances().values().stream()
                .filter(Stance::objects)
                .flatMap(stance -> stance.against().stream().limit(1))
                .map(reason -> String.valueOf(reason.clause()))
                .collect(Collectors.toSet());
    }

    /** Concessions that answer what stood in the way at first; none where the text would be carried without them. */
    private List<String> conceded(Motion motion) {
        Set<String> eases = new HashSet<>();
        for (Stance stance : council.hear(opening).stances().values()) {
            if (stance.objects()) {
                stance.against().forEach(reason -> eases.addAll(easedBy(reason.source())));
            }
        }
        List<String> come = motion.clauses().stream()
                .filter(clause -> !opening.clauses().contains(clause)
                        && decisions.clause(clause).matters().stream().anyMatch(eases::contains))
                .toList();
        Motion without = motion;
        for (String clause : come) {
            without = without.without(clause);
        }
        return carried(without) ? List.of() : come;
    }

    private List<String> easedBy(String source) {
        Decisions.Interest interest = decisions.interests().get(source);
        return interest == null ? decisions.rule(source).easedBy() : interest.easedBy();
    }

    private boolean carried(Motion motion) {
        return council.hear(motion).outcome().carried();
    }
}
