package org.scostudy.scenario.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ways through a scenario that is known to be free of circles. */
public final class Paths {

    private final Scenario scenario;
    private final Map<String, Integer> best = new HashMap<>();

    public Paths(Scenario scenario) {
        this.scenario = scenario;
    }

    public static List<String> next(Step step) {
        return switch (step) {
            case Step.Predict predict -> List.of(predict.next());
            case Step.Choose choose ->
                choose.choices().stream().map(Choice::next).toList();
            case Step.End _ -> List.of();
        };
    }

    /** The most points that can be had from this step to an end. */
    public int best(String step) {
        Integer known = best.get(step);
        if (known != null) {
            return known;
        }
        int points = switch (scenario.step(step)) {
            case Step.Predict predict -> Step.Predict.MOST + best(predict.next());
            case Step.Choose choose ->
                choose.choices().stream().mapToInt(this::best).max().orElse(0);
            case Step.End _ -> 0;
        };
        best.put(step, points);
        return points;
    }

    public int best(Choice choice) {
        return choice.score() + best(choice.next());
    }

    public int best() {
        return best(scenario.start());
    }

    /** The choices of the best way from the start, each with the step it is made at. */
    public List<Turn> bestWay() {
        List<Turn> way = new ArrayList<>();
        Step step = scenario.step(scenario.start());
        while (true) {
            switch (step) {
                case Step.Predict predict -> step = scenario.step(predict.next());
                case Step.Choose choose -> {
                    Choice choice = bestOf(choose);
                    way.add(new Turn(choose, choice));
                    step = scenario.step(choice.next());
                }
                case Step.End _ -> {
                    return List.copyOf(way);
                }
            }
        }
    }

    /** The choice that leads to the most points; the first of several. */
    public Choice bestOf(Step.Choose choose) {
        Choice found = choose.choices().getFirst();
        for (Choice choice : choose.choices()) {
            if (best(choice) > best(found)) {
                found = choice;
            }
        }
        return found;
    }

    public record Turn(Step.Choose step, Choice choice) {}

    /** The end of the best way. */
    public Step.End bestEnd() {
        List<Turn> way = bestWay();
        Step step = scenario.step(
                way.isEmpty() ? scenario.start() : way.getLast().choice().next());
        while (step instanceof Step.Predict predict) {
            step = scenario.step(predict.next());
        }
        return (Step.End) step;
    }
}
