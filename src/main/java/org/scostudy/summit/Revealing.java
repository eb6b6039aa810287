package org.scostudy.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.question.StudyCard;
import org.scostudy.scenario.story.Choice;
import org.scostudy.scenario.story.Paths;
import org.scostudy.scenario.story.Play;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.Step;
import org.scostudy.scenario.story.StepAnswer;
import org.scostudy.summit.Saying.Look;
import org.scostudy.summit.words.CardsOfFacts;
import org.springframework.stereotype.Component;

/** What a page may see of a play: everything about what was answered, of the rest only what is asked. */
@Component
class Revealing {

    private final Saying saying;
    private final ScenarioShelf shelf;
    private final CardsOfFacts cards;

    Revealing(Saying saying, ScenarioShelf shelf, CardsOfFacts cards) {
        this.saying = saying;
        this.shelf = shelf;
        this.cards = cards;
    }

    Shown.Play play(Learner learner, Playing.At at) {
        Play play = at.play();
        Scenario scenario = play.scenario();
        return play(
                at,
                play.current() instanceof Step.End end
                        ? debrief(
                                play,
                                end,
                                scenario.facts().stream()
                                        .map(fact -> toStudy(scenario.pack(), fact))
                                        .toList(),
                                ScenarioShelf.ref(scenario),
                                shelf.nextOf(learner, scenario))
                        : null,
                "scenarios");
    }

    /** Of a play that is kept nowhere: nothing is to be studied afterwards, and once more is the same once more. */
    Shown.Play rehearsal(Playing.At at, String back) {
        Play play = at.play();
        return play(
                at,
                play.current() instanceof Step.End end
                        ? debrief(play, end, List.of(), at.sitting().id(), null)
                        : null,
                back);
    }

    private Shown.Play play(Playing.At at, Shown.@Nullable Debrief debrief, String back) {
        Play play = at.play();
        Scenario scenario = play.scenario();
        String pack = scenario.pack();
        return new Shown.Play(
                at.sitting().id(),
                ScenarioShelf.ref(scenario),
                scenario.title(),
                scenario.topic(),
                saying.topic(pack, scenario.topic()),
                Saying.word(scenario.origin()),
                saying.role(pack, scenario.role()),
                scenario.brief(),
                saying.citations(pack, scenario.cites()),
                play.ended() ? "ended" : "open",
                play.score(),
                play.outOf(),
                step(pack, play.current(), Look.TEXT_ALONE),
                play.history().stream().map(turn -> turn(pack, turn)).toList(),
                debrief,
                back);
    }

    /** A table is hidden only by a prediction that is still open. */
    private Shown.Step step(String pack, Step step, Look look) {
        List<org.scostudy.question.Citation> citations = saying.citations(pack, step.cites());
        return switch (step) {
            case Step.Predict predict ->
                new Shown.Step(
                        step.id(),
                        "predict",
                        step.situation(),
                        citations,
                        saying.table(pack, predict.table(), look),
                        predict.question(),
                        predict.table().stances().keySet().stream()
                                .map(member -> saying.named(pack, member))
                                .toList(),
                        null,
                        null);
            case Step.Choose choose ->
                new Shown.Step(
                        step.id(),
                        "choose",
                        step.situation(),
                        citations,
                        saying.table(pack, step.table(), Look.EVERYTHING),
                        null,
                        null,
                        choose.choices().stream()
                                .map(choice -> new Shown.Option(choice.id(), choice.label()))
                                .toList(),
                        null);
            case Step.End end ->
                new Shown.Step(
                        step.id(),
                        "end",
                        step.situation(),
                        citations,
                        saying.table(pack, step.table(), Look.EVERYTHING),
                        null,
                        null,
                        null,
                        saying.outcome(pack, end.outcome()));
        };
    }

    private Shown.Turn turn(String pack, Play.Turn turn) {
        Shown.Step step = step(pack, turn.step(), Look.EVERYTHING);
        Map<String, Object> answer = switch (turn.answer()) {
            case StepAnswer.Members(var members) -> Map.of("members", List.copyOf(members));
            case StepAnswer.Chosen(var choice) -> Map.of("choice", choice);
        };
        Choice choice = turn.choice();
        if (choice != null) {
            return new Shown.Turn(
                    step,
                    answer,
                    turn.score(),
                    turn.outOf(),
                    null,
                    choice.consequence(),
                    choice.label(),
                    saying.citations(pack, choice.cites()),
                    saying.table(pack, choice.after(), Look.EVERYTHING));
        }
        Step.Predict predict = (Step.Predict) turn.step();
        return new Shown.Turn(
                step,
                answer,
                turn.score(),
                turn.outOf(),
                List.copyOf(predict.key()),
                predict.explanation(),
                null,
                saying.citations(pack, predict.cites()),
                null);
    }

    private Shown.Debrief debrief(
            Play play, Step.End end, List<Shown.ToStudy> study, String again, @Nullable String next) {
        Scenario scenario = play.scenario();
        String pack = scenario.pack();
        var paths = new Paths(scenario);
        List<Shown.Move> yours = new ArrayList<>();
        for (Play.Turn turn : play.history()) {
            Choice choice = turn.choice();
            if (choice != null) {
                yours.add(move(turn.step(), choice));
            }
        }
        return new Shown.Debrief(
                saying.outcome(pack, end.outcome()),
                end.debrief(),
                saying.citations(pack, end.cites()),
                play.score(),
                paths.best(),
                yours,
                paths.bestWay().stream()
                        .map(turn -> move(turn.step(), turn.choice()))
                        .toList(),
                saying.outcome(pack, paths.bestEnd().outcome()),
                study,
                again,
                next);
    }

    private static Shown.Move move(Step step, Choice choice) {
        return new Shown.Move(step.situation(), choice.label(), choice.consequence(), choice.score());
    }

    private Shown.ToStudy toStudy(String pack, String fact) {
        List<StudyCard> found = cards.of(pack, List.of(fact));
        return new Shown.ToStudy(
                fact,
                found.isEmpty() ? "" : CardsOfFacts.question(found.getFirst()),
                found.stream().map(card -> card.id().value()).toList());
    }
}
