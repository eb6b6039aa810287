package org.scostudy.summit;

import java.time.Instant;
import java.util.List;
import org.scostudy.account.Learner;
import org.scostudy.question.CardId;
import org.scostudy.question.CardsMissed;
import org.scostudy.question.PlayCounted;
import org.scostudy.question.StudyCard;
import org.scostudy.scenario.story.Paths;
import org.scostudy.scenario.story.Play;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.summit.words.CardsOfFacts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what was earned, and lays out the cards that a scenario rests on, to be studied whatever the score. */
@Component
class TellingAfterwards implements Afterwards {

    private final CardsOfFacts cards;
    private final ApplicationEventPublisher events;

    TellingAfterwards(CardsOfFacts cards, ApplicationEventPublisher events) {
        this.cards = cards;
        this.events = events;
    }

    @Override
    public void ended(Learner learner, String id, Play play, Instant at) {
        Scenario scenario = play.scenario();
        List<CardId> behind = cards.of(scenario.pack(), scenario.facts()).stream()
                .map(StudyCard::id)
                .toList();
        events.publishEvent(new CardsMissed(learner.id(), id, at, behind));
        events.publishEvent(new PlayCounted(learner.id(), id, learner.dayOf(at)));
        events.publishEvent(new PlayFinished(learner.id(), id, at, play.score(), new Paths(scenario).best()));
    }
}
