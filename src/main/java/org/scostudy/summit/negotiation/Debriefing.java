package org.scostudy.summit.negotiation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.StudyCard;
import org.scostudy.scenario.model.Decisions.Twist;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.negotiation.BetterWay;
import org.scostudy.scenario.negotiation.Negotiation;
import org.scostudy.scenario.negotiation.Tally;
import org.scostudy.summit.words.CardsOfFacts;
import org.springframework.stereotype.Component;

/** What is told once a drafting game has ended. */
@Component
class Debriefing {

    private final CardsOfFacts cards;

    Debriefing(CardsOfFacts cards) {
        this.cards = cards;
    }

    DraftJson.End of(DraftPlay play, Negotiation game, TableLook look) {
        Tally tally = game.tally();
        List<StudyCard> missed = cards.of(play.pack(), game.missed());
        return new DraftJson.End(
                tally.points(),
                Tally.OUT_OF,
                tally.parts().stream()
                        .map(part -> new DraftJson.Part(part.of().word(), part.points(), part.outOf()))
                        .toList(),
                game.isPostponed(),
                withoutNews(game, look),
                List.of(look.reported(game.dossier().proposal().reported())),
                better(game.betterWay(), look),
                questions(missed),
                missed.size());
    }

    /** One question a fact, for the others ask for the same. */
    private static List<String> questions(List<StudyCard> missed) {
        Map<String, String> byFact = new LinkedHashMap<>();
        missed.forEach(card -> byFact.putIfAbsent(card.id().fact(), CardsOfFacts.question(card)));
        return List.copyOf(byFact.values());
    }

    private static DraftJson.@Nullable Table withoutNews(Negotiation game, TableLook look) {
        Twist news = game.news();
        if (news == null) {
            return null;
        }
        Motion last = game.puttings().getLast().table().motion();
        Motion quiet = new Motion(
                last.proposal(),
                last.sponsor(),
                last.host(),
                last.clauses(),
                game.dossier().opening().circumstances());
        for (String added : news.adds()) {
            quiet = quiet.without(added);
        }
        Hearing table = game.hear(quiet);
        return new DraftJson.Table(look.clauses(table), look.stances(table), look.outcome(table.outcome()));
    }

    private static DraftJson.@Nullable Better better(BetterWay way, TableLook look) {
        Hearing end = way.end();
        return end == null
                ? null
                : new DraftJson.Better(
                        steps(way.first(), look),
                        look.news(way.news(), end.motion()),
                        steps(way.then(), look),
                        look.outcome(end.outcome()));
    }

    private static List<DraftJson.Step> steps(List<BetterWay.Step> steps, TableLook look) {
        return steps.stream()
                .map(step -> new DraftJson.Step(look.sentence(step.change()), look.flips(step.flips())))
                .toList();
    }
}
