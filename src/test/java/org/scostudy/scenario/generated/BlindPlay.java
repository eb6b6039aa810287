package org.scostudy.scenario.generated;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.English;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.story.Choice;
import org.scostudy.scenario.story.Fingerprint;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.Step;

/** Ways to play scenarios that follow a fixed rule and read nothing of what is at stake. */
public final class BlindPlay {

    /** What somebody sees who does not read: where a choice stands, how long it is, and what kind of move it is. */
    private record Seen(Choice choice, int place, Kind kind, int moves, boolean strikesNewest) {
        private int length() {
            return choice.label().length();
        }
    }

    private enum Kind {
        KEEP,
        POSTPONE,
        CONSENT,
        MONEY,
        SECRETARIAT,
        MILDER,
        MILDER_AND_STRIKE,
        STRIKE,
        STRIKE_SEVERAL,
        ADD
    }

    /** Picks one of what is seen. */
    private interface Rule extends Function<List<Seen>, Seen> {}

    private final Decisions decisions;

    public BlindPlay(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Points a decision, of 3, over all decisions that each rule comes to, by the name of the rule. */
    public Map<String, Double> pointsByRule(List<Scenario> scenarios) {
        Map<String, Double> points = new LinkedHashMap<>();
        rules().forEach((name, rule) -> points.put(
                name,
                scenarios.stream()
                        .flatMapToInt(scenario -> play(scenario, rule))
                        .average()
                        .orElseThrow()));
        return points;
    }

    private IntStream play(Scenario scenario, Rule rule) {
        IntStream.Builder points = IntStream.builder();
        Step step = scenario.step(scenario.start());
        Hearing before = null;
        while (true) {
            switch (step) {
                case Step.Predict predict -> {
                    step = scenario.step(predict.next());
                }
                case Step.Choose choose -> {
                    Choice chosen = rule.apply(seen(choose, before)).choice();
                    before = chosen.after() == null ? choose.table() : chosen.after();
                    points.add(chosen.score());
                    step = scenario.step(chosen.next());
                }
                case Step.End _ -> {
                    return points.build();
                }
            }
        }
    }

    private List<Seen> seen(Step.Choose step, @Nullable Hearing before) {
        List<Choice> choices = step.choices();
        return IntStream.range(0, choices.size())
                .mapToObj(place -> seen(step, choices.get(place), place, before))
                .toList();
    }

    private Seen seen(Step.Choose step, Choice choice, int place, @Nullable Hearing before) {
        Hearing table = step.table();
        Hearing after = choice.after();
        if (table == null || after == null) {
            return new Seen(choice, place, isPostponing(choice) ? Kind.POSTPONE : Kind.KEEP, 0, false);
        }
        Set<String> dropped = minus(table.motion().clauses(), after.motion().clauses());
        Set<String> added = minus(after.motion().clauses(), table.motion().clauses());
        Set<String> newest = before == null
                ? Set.of()
                : minus(table.motion().clauses(), before.motion().clauses());
        return new Seen(
                choice,
                place,
                kind(dropped, added),
                Math.max(dropped.size(), added.size()),
                dropped.stream().anyMatch(newest::contains));
    }

    private static boolean isPostponing(Choice choice) {
        return IntStream.rangeClosed(1, English.WORDS.variants("scenario.postpone"))
                .anyMatch(way -> choice.label().equals(English.WORDS.say("scenario.postpone." + way)));
    }

    private Kind kind(Set<String> dropped, Set<String> added) {
        long milder = added.stream()
                .filter(id -> {
                    String instead = decisions.clause(id).instead();
                    return instead != null && dropped.contains(instead);
                })
                .count();
        if (added.contains("host-consent")) {
            return Kind.CONSENT;
        }
        if (added.contains("sweetener")
                || added.contains("sweetener-from-beijing")
                || added.contains("credits-for-neighbours")) {
            return Kind.MONEY;
        }
        if (added.contains("secretariat-collects")) {
            return Kind.SECRETARIAT;
        }
        if (milder > 0) {
            return dropped.size() > milder ? Kind.MILDER_AND_STRIKE : Kind.MILDER;
        }
        if (!added.isEmpty()) {
            return Kind.ADD;
        }
        return dropped.size() > 1 ? Kind.STRIKE_SEVERAL : Kind.STRIKE;
    }

    private static Set<String> minus(Set<String> all, Set<String> those) {
        Set<String> left = new HashSet<>(all);
        left.removeAll(those);
        return left;
    }

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("first", List::getFirst);
        rules.put("last", List::getLast);
        rules.put("middle", seen -> seen.get(seen.size() / 2));
        rules.put("second", seen -> seen.get(1));
        rules.put("longest-label", most(Seen::length));
        rules.put("shortest-label", least(Seen::length));
        rules.put(
                "second-longest-label",
                seen -> seen.stream()
                        .sorted(Comparator.comparingInt(Seen::length).reversed())
                        .skip(1)
                        .findFirst()
                        .orElseThrow());
        rules.put(
                "alphabet",
                seen -> seen.stream()
                        .min(Comparator.comparing(each -> each.choice().label()))
                        .orElseThrow());
        rules.put(
                "by-lot",
                seen -> seen.stream()
                        .min(Comparator.comparing(
                                each -> Fingerprint.of("lot" + each.choice().label())))
                        .orElseThrow());
        rules.put("keep-as-is", first(Kind.KEEP));
        rules.put("postpone", first(Kind.POSTPONE));
        rules.put("consent-milder-strike", first(Kind.CONSENT, Kind.MILDER, Kind.MILDER_AND_STRIKE, Kind.STRIKE));
        rules.put("consent-keep", first(Kind.CONSENT, Kind.KEEP));
        rules.put("milder-strike", first(Kind.MILDER, Kind.MILDER_AND_STRIKE, Kind.STRIKE, Kind.STRIKE_SEVERAL));
        rules.put("milder-keep", first(Kind.MILDER, Kind.MILDER_AND_STRIKE, Kind.KEEP));
        rules.put("milder-and-strike", first(Kind.MILDER_AND_STRIKE, Kind.MILDER, Kind.STRIKE_SEVERAL, Kind.STRIKE));
        rules.put("strike-one", first(Kind.STRIKE, Kind.STRIKE_SEVERAL, Kind.MILDER));
        rules.put("strike-several", first(Kind.STRIKE_SEVERAL, Kind.MILDER_AND_STRIKE, Kind.STRIKE, Kind.MILDER));
        rules.put("strike-newest", or(Seen::strikesNewest, first(Kind.STRIKE, Kind.MILDER, Kind.STRIKE_SEVERAL)));
        rules.put("strike-newest-else-milder", or(Seen::strikesNewest, first(Kind.MILDER, Kind.MILDER_AND_STRIKE)));
        rules.put("strike-newest-else-most", or(Seen::strikesNewest, most(Seen::moves)));
        rules.put(
                "strike-newest-only",
                seen -> seen.stream()
                        .filter(Seen::strikesNewest)
                        .min(Comparator.comparingInt(Seen::moves))
                        .orElseGet(() -> first(Kind.MILDER, Kind.MILDER_AND_STRIKE, Kind.STRIKE)
                                .apply(seen)));
        rules.put(
                "soften-newest",
                seen -> seen.stream()
                        .filter(each -> each.strikesNewest() && each.kind() == Kind.MILDER)
                        .findFirst()
                        .orElseGet(
                                () -> first(Kind.STRIKE, Kind.MILDER_AND_STRIKE).apply(seen)));
        rules.put("says-only", says("only"));
        rules.put("says-each", says("each"));
        rules.put(
                "says-no-number",
                seen -> seen.stream()
                        .filter(each -> each.kind() == Kind.MILDER)
                        .filter(each -> !each.choice().label().matches(".*\\b(one|two|three|ten|first)\\b.*"))
                        .findFirst()
                        .orElseGet(() -> first(Kind.MILDER, Kind.STRIKE).apply(seen)));
        rules.put("money-keep", first(Kind.MONEY, Kind.KEEP));
        rules.put("money-milder-strike", first(Kind.MONEY, Kind.MILDER, Kind.MILDER_AND_STRIKE, Kind.STRIKE));
        rules.put("add-keep", first(Kind.ADD, Kind.SECRETARIAT, Kind.MONEY, Kind.CONSENT, Kind.KEEP));
        rules.put("most-moves", most(Seen::moves));
        rules.put("fewest-moves", least(seen -> seen.moves() == 0 ? Integer.MAX_VALUE : seen.moves()));
        rules.put("mildest", most(seen -> seen.moves() * 10 + (seen.kind() == Kind.MILDER_AND_STRIKE ? 1 : 0)));
        rules.put("first-change", or(seen -> seen.moves() > 0, List::getFirst));
        rules.put(
                "last-change",
                seen -> seen.reversed().stream()
                        .filter(each -> each.moves() > 0)
                        .findFirst()
                        .orElse(seen.getLast()));
        rules.put(
                "longest-change",
                seen -> seen.stream()
                        .filter(each -> each.moves() > 0)
                        .max(Comparator.comparingInt(Seen::length))
                        .orElse(seen.getFirst()));
        rules.put(
                "shortest-change",
                seen -> seen.stream()
                        .filter(each -> each.moves() > 0)
                        .min(Comparator.comparingInt(Seen::length))
                        .orElse(seen.getFirst()));
        return rules;
    }

    private static Rule says(String word) {
        return or(each -> each.choice().label().contains(word), first(Kind.MILDER, Kind.STRIKE));
    }

    private static Rule most(ToIntFunction<Seen> measure) {
        return seen -> seen.stream().max(Comparator.comparingInt(measure)).orElseThrow();
    }

    private static Rule least(ToIntFunction<Seen> measure) {
        return seen -> seen.stream().min(Comparator.comparingInt(measure)).orElseThrow();
    }

    private static Rule or(Predicate<Seen> rather, Rule otherwise) {
        return seen -> seen.stream().filter(rather).findFirst().orElseGet(() -> otherwise.apply(seen));
    }

    /** The first of the first kind that is there; the first of all, if there is none. */
    private static Rule first(Kind... kinds) {
        return seen -> {
            for (Kind kind : kinds) {
                for (Seen each : seen) {
                    if (each.kind() == kind) {
                        return each;
                    }
                }
            }
            return seen.getFirst();
        };
    }
}
