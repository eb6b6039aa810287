package org.scostudy.scenario.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario and the answers given so far. Anybody who has both can tell where the player is; nothing here tells what
 * has not been answered yet.
 */
public final class Play {

    /** One answered step and what it earned. */
    public record Turn(Step step, StepAnswer answer, int score, int outOf) {

        /** What was chosen; null for a prediction. */
        public @Nullable Choice choice() {
            return step instanceof Step.Choose choose && answer instanceof StepAnswer.Chosen chosen
                    ? find(choose, chosen.choice())
                    : null;
        }
    }

    private final Scenario scenario;
    private final List<Turn> turns;
    private final Step current;

    private Play(Scenario scenario, List<Turn> turns, Step current) {
        this.scenario = scenario;
        this.turns = List.copyOf(turns);
        this.current = current;
    }

    public static Play begin(Scenario scenario) {
        return new Play(scenario, List.of(), scenario.step(scenario.start()));
    }

    /** @throws NotPossible if one of the answers does not fit its step */
    public static Play of(Scenario scenario, List<StepAnswer> answers) {
        Play play = begin(scenario);
        for (StepAnswer answer : answers) {
            play = play.answer(answer);
        }
        return play;
    }

    /** @throws NotPossible if the step offers no such answer */
    public Play answer(StepAnswer answer) {
        Turn turn = switch (current) {
            case Step.Predict predict -> predicted(predict, answer);
            case Step.Choose choose -> chosen(choose, answer);
            case Step.End _ -> throw new NotPossible("scenario.play.ended");
        };
        List<Turn> more = new ArrayList<>(turns);
        more.add(turn);
        return new Play(scenario, more, scenario.step(next(turn)));
    }

    private static Turn predicted(Step.Predict predict, StepAnswer answer) {
        if (!(answer instanceof StepAnswer.Members(var members))) {
            throw new NotPossible("scenario.play.name-objectors");
        }
        if (!predict.table().stances().keySet().containsAll(members)) {
            throw new NotPossible(
                    "scenario.play.only-members",
                    List.copyOf(predict.table().stances().keySet()));
        }
        return new Turn(predict, answer, predict.score(members), Step.Predict.MOST);
    }

    private static Turn chosen(Step.Choose choose, StepAnswer answer) {
        if (!(answer instanceof StepAnswer.Chosen(var id))) {
            throw new NotPossible("scenario.play.choose-listed");
        }
        Choice choice = find(choose, id);
        if (choice == null) {
            throw new NotPossible("scenario.play.no-choice");
        }
        int most = choose.choices().stream().mapToInt(Choice::score).max().orElse(0);
        return new Turn(choose, answer, choice.score(), most);
    }

    private static @Nullable Choice find(Step.Choose choose, String id) {
        return choose.choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static String next(Turn turn) {
        Choice choice = turn.choice();
        if (choice != null) {
            return choice.next();
        }
        return turn.step() instanceof Step.Predict predict
                ? predict.next()
                : turn.step().id();
    }

    public Scenario scenario() {
        return scenario;
    }

    /** The step to be answered now; the end, when it has come to that. */
    public Step current() {
        return current;
    }

    /** What was answered, in order. */
    public List<Turn> history() {
        return turns;
    }

    public boolean ended() {
        return current instanceof Step.End;
    }

    public int score() {
        return turns.stream().mapToInt(Turn::score).sum();
    }

    /** What the steps taken so far could have earned. */
    public int outOf() {
        return turns.stream().mapToInt(Turn::outOf).sum();
    }
}
