package org.scostudy.summit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.scenario.story.Choice;
import org.scostudy.scenario.story.Paths;
import org.scostudy.scenario.story.Play;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.Step;
import org.scostudy.scenario.story.StepAnswer;
import org.springframework.stereotype.Service;

/** How many plays went which way through a scenario: at each step, who said or chose what. */
@Service
public class ChoiceFlows {

    /** A play of a learner. */
    public record Played(long learner, String play) {}

    /**
     * Something that was chosen or said at a step.
     *
     * @param right whether it is the best choice of the step, or a member who objects
     * @param next number of the step that it leads to; 0 where all answers lead on alike
     */
    public record Way(String label, boolean right, int next, List<Played> by) {
        public Way {
            by = List.copyOf(by);
        }
    }

    /**
     * A step that somebody came to.
     *
     * @param ways none at an end
     * @param outcome the word for it, at an end
     */
    public record Stop(
            int number,
            String situation,
            List<Way> ways,
            List<Played> by,
            @Nullable String outcome) {
        public Stop {
            ways = List.copyOf(ways);
            by = List.copyOf(by);
        }
    }

    /**
     * @param stops in the order in which one meets them
     * @param versions how many versions of the scenario were played; the newest one names steps and choices
     */
    public record Flow(List<Stop> stops, int plays, int versions) {}

    private record Told(Played of, Instant started, String version, Play play) {}

    private final Sittings sittings;
    private final Playing playing;
    private final Saying saying;

    ChoiceFlows(Sittings sittings, Playing playing, Saying saying) {
        this.sittings = sittings;
        this.playing = playing;
        this.saying = saying;
    }

    /** Of those plays that are still there. */
    public Flow of(List<Played> plays) {
        List<Told> told = new ArrayList<>();
        for (Played each : plays) {
            sittings.find(each.learner(), each.play())
                    .ifPresent(sitting -> told.add(new Told(
                            each,
                            sitting.started(),
                            sitting.version(),
                            playing.play(sitting, sittings.entries(each.learner(), each.play())))));
        }
        told.sort(Comparator.comparing(Told::started).reversed());
        int versions = (int) told.stream().map(Told::version).distinct().count();
        return new Flow(stops(told), told.size(), versions);
    }

    private List<Stop> stops(List<Told> told) {
        Map<String, Step> steps = new LinkedHashMap<>();
        for (Told each : told) {
            Scenario scenario = each.play().scenario();
            inOrder(scenario).forEach(id -> steps.putIfAbsent(id, scenario.step(id)));
        }
        List<String> order = List.copyOf(steps.keySet());
        List<Stop> stops = new ArrayList<>();
        steps.forEach((id, step) -> {
            List<Told> here =
                    told.stream().filter(each -> cameTo(each.play(), id)).toList();
            if (!here.isEmpty()) {
                stops.add(stop(step, order, here));
            }
        });
        return stops;
    }

    private Stop stop(Step step, List<String> order, List<Told> here) {
        List<Way> ways = switch (step) {
            case Step.Choose choose -> choices(choose, order, here);
            case Step.Predict predict -> members(predict, here);
            case Step.End _ -> List.of();
        };
        return new Stop(
                order.indexOf(step.id()) + 1,
                step instanceof Step.Predict predict ? predict.question() : step.situation(),
                ways,
                here.stream().map(Told::of).toList(),
                step instanceof Step.End end ? end.outcome().word() : null);
    }

    /** As the step has them, then those that only an older version had. */
    private static List<Way> choices(Step.Choose step, List<String> order, List<Told> here) {
        int best = step.choices().stream().mapToInt(Choice::score).max().orElse(0);
        Map<String, Choice> choices = new LinkedHashMap<>();
        Map<String, List<Played>> by = new LinkedHashMap<>();
        step.choices().forEach(choice -> choices.put(choice.id(), choice));
        for (Told each : here) {
            for (Play.Turn turn : each.play().history()) {
                Choice choice = turn.choice();
                if (turn.step().id().equals(step.id()) && choice != null) {
                    choices.putIfAbsent(choice.id(), choice);
                    by.computeIfAbsent(choice.id(), _ -> new ArrayList<>()).add(each.of());
                }
            }
        }
        return choices.values().stream()
                .map(choice -> new Way(
                        choice.label(),
                        choice.score() == best,
                        order.indexOf(choice.next()) + 1,
                        by.getOrDefault(choice.id(), List.of())))
                .toList();
    }

    /** Each member that somebody suspected or that objects; nobody, if that was said. */
    private List<Way> members(Step.Predict step, List<Told> here) {
        Map<String, List<Played>> by = new LinkedHashMap<>();
        List<Played> nobody = new ArrayList<>();
        for (Told each : here) {
            for (Play.Turn turn : each.play().history()) {
                if (turn.step().id().equals(step.id()) && turn.answer() instanceof StepAnswer.Members(var said)) {
                    said.forEach(member ->
                            by.computeIfAbsent(member, _ -> new ArrayList<>()).add(each.of()));
                    if (said.isEmpty()) {
                        nobody.add(each.of());
                    }
                }
            }
        }
        Set<String> named = new LinkedHashSet<>(step.key());
        named.addAll(by.keySet());
        String pack = here.getFirst().play().scenario().pack();
        List<Way> ways = new ArrayList<>();
        named.forEach(member -> ways.add(new Way(
                saying.named(pack, member).name(),
                step.key().contains(member),
                0,
                by.getOrDefault(member, List.of()))));
        if (!nobody.isEmpty() || step.key().isEmpty()) {
            ways.add(new Way("", step.key().isEmpty(), 0, nobody));
        }
        return ways;
    }

    private static boolean cameTo(Play play, String step) {
        return play.current().id().equals(step)
                || play.history().stream().anyMatch(turn -> turn.step().id().equals(step));
    }

    /** From the start on, the nearest first: as the pages of authors number them. */
    private static Set<String> inOrder(Scenario scenario) {
        Set<String> order = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(scenario.start()));
        for (int at = 0; at < open.size(); at++) {
            if (order.add(open.get(at))) {
                open.addAll(Paths.next(scenario.step(open.get(at))));
            }
        }
        return order;
    }
}
