package org.scostudy.table;

import java.time.Instant;
import java.util.List;
import org.scostudy.account.Learner;
import org.scostudy.question.CardId;
import org.scostudy.question.CardsMissed;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.StudyCard;
import org.scostudy.scenario.Scenario;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lays out the cards that a scenario rests on, so that they can be studied afterwards whatever the score. */
@Component
class CardsAfterwards implements Afterwards {

    private final QuestionBank bank;
    private final ApplicationEventPublisher events;

    CardsAfterwards(QuestionBank bank, ApplicationEventPublisher events) {
        this.bank = bank;
        this.events = events;
    }

    @Override
    public void ended(Learner learner, String play, Scenario scenario, Instant at) {
        List<CardId> cards = bank.cards().stream()
                .map(StudyCard::id)
                .filter(card ->
                        card.pack().equals(scenario.pack()) && scenario.facts().contains(card.fact()))
                .toList();
        events.publishEvent(new CardsMissed(learner.id(), play, at, cards));
    }
}
