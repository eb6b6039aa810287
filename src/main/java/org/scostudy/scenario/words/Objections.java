package org.scostudy.scenario.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scostudy.language.Words;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Reason;
import org.scostudy.scenario.model.Reason.Side;
import org.scostudy.scenario.model.Stance;
import org.scostudy.scenario.model.Strength;

/** Tells why members object. */
final class Objections {

    private static final int MOST_REASONS = 3;

    private final Names names;
    private final Words words;

    Objections(Names names, Words words) {
        this.names = names;
        this.words = words;
    }

    /**
     * The weightiest reason of each who objects, said once; one for each clause that is in the way; and who has the same
     * worry without objecting.
     *
     * @param inTheWay ids of clauses
     */
    Told on(Hearing table, Set<String> inTheWay) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (Stance stance : table.stances().values()) {
            if (stance.objects()) {
                stance.deciding().ifPresent(reason -> reasons.putIfAbsent(reason.source(), reason));
            }
        }
        var told = new Told();
        List<Reason> said =
                new ArrayList<>(reasons.values().stream().limit(MOST_REASONS).toList());
        for (String clause : inTheWay) {
            List<Reason> about = table.stances().values().stream()
                    .filter(Stance::objects)
                    .flatMap(stance -> stance.against().stream())
                    .filter(reason -> clause.equals(reason.clause()))
                    .toList();
            boolean known = about.stream()
                    .anyMatch(reason ->
                            said.stream().anyMatch(other -> other.source().equals(reason.source())));
            if (!known) {
                about.stream().max(Comparator.comparing(Reason::strength)).ifPresent(said::add);
            }
        }
        said.forEach(reason -> told.say(ofWhom(table, reason), reason.cites()));
        return told.say(outweighed(table, said));
    }

    /** Where not all who object do so for this reason, it is said who does. */
    private String ofWhom(Hearing table, Reason reason) {
        List<String> holders = table.stances().values().stream()
                .filter(stance -> stance.objects()
                        && stance.against().stream()
                                .anyMatch(other -> other.source().equals(reason.source())))
                .map(Stance::member)
                .toList();
        String who = names.each(holders);
        return holders.size() == table.objectors().size() || reason.text().startsWith(who)
                ? reason.text()
                : words.say("scenario.reason-of", who, reason.text());
    }

    /** Who has the same worry and does not object, and what weighs as much for them. */
    private Told outweighed(Hearing table, List<Reason> worries) {
        Map<Reason, List<String>> who = new LinkedHashMap<>();
        // What objectors have on the other side as well does not explain why somebody else gives way to it.
        Set<String> common = table.stances().values().stream()
                .filter(Stance::objects)
                .flatMap(stance -> stance.reasons().stream())
                .filter(reason -> reason.side() == Side.FOR)
                .map(Reason::source)
                .collect(Collectors.toSet());
        for (Stance stance : table.stances().values()) {
            if (!stance.objects() && !stance.member().equals(table.motion().sponsor())) {
                stance.against().stream()
                        .filter(worry -> worry.strength().compareTo(Strength.CLEAR) > 0
                                && worries.stream()
                                        .anyMatch(told -> told.source().equals(worry.source())))
                        .flatMap(worry -> Stream.concat(stance.counterweights(worry), stance.asWeighty(worry)))
                        .filter(reason -> !common.contains(reason.source()))
                        .findFirst()
                        .ifPresent(reason -> who.computeIfAbsent(reason, _ -> new ArrayList<>())
                                .add(stance.member()));
            }
        }
        var told = new Told();
        who.forEach((reason, members) -> told.say(
                words.say(
                        Names.counted("scenario.outweighed", members), Names.capital(names.of(members)), reason.text()),
                reason.cites()));
        return told;
    }
}
