package org.scostudy.summit;

import java.time.Instant;
import java.util.List;
import org.scostudy.account.Learner;
import org.scostudy.question.CardId;
import org.scostudy.question.CardsMissed;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.StudyCard;
import org.scostudy.scenario.story.Paths;
import org.scostudy.scenario.story.Play;
import org.scostudy.scenario.story.Scenario;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what was earned, and lays out the cards that a scenario rests on, to be studied whatever the score. */
@Component
class TellingAfterwards implements Afterwards {

    private final QuestionBank bank;
    private final ApplicationEventPublisher events;

    TellingAfterwards(QuestionBank bank, ApplicationEventPublisher events) {
        this.bank = bank;
        this.events = events;
    }

    @Override
    public void ended(Learner learner, String id, Play play, Instant at) {
        Scenario scenario = play.scenario();
        List<CardId> cards = bank.cards().stream()
                .map(StudyCard::id)
                .filter(card ->
                        card.pack().equals(scenario.pack()) && scenario.facts().contains(card.fact()))
                .toList();
        events.publishEvent(new CardsMissed(learner.id(), id, at, cards));
        events.publishEvent(new PlayFinished(learner.id(), id, at, play.score(), new Paths(scenario).best()));
    }
}
