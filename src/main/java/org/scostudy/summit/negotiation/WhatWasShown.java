package org.scostudy.summit.negotiation;

import java.time.Instant;
import java.util.List;
import org.scostudy.account.Learner;
import org.scostudy.question.CardsMissed;
import org.scostudy.question.PlayCounted;
import org.scostudy.question.QuizAnswered;
import org.scostudy.question.QuizAnswered.Answered;
import org.scostudy.question.QuizAnswered.Format;
import org.scostudy.question.QuizAnswered.Outcome;
import org.scostudy.question.StudyCard;
import org.scostudy.scenario.negotiation.Negotiation;
import org.scostudy.scenario.negotiation.Putting;
import org.scostudy.scenario.negotiation.ReasonAsked;
import org.scostudy.summit.words.CardsOfFacts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what a learner has shown to know: for each reason the cards of its facts, and at the end what was missed. */
@Component
class WhatWasShown {

    private final CardsOfFacts cards;
    private final ApplicationEventPublisher events;

    WhatWasShown(CardsOfFacts cards, ApplicationEventPublisher events) {
        this.cards = cards;
        this.events = events;
    }

    /**
     * In the transaction that records the move.
     *
     * @param seq of the move, so that it counts once
     */
    void explained(Learner learner, DraftPlay play, int seq, Putting putting, Instant at) {
        ReasonAsked asked = putting.asked();
        if (asked == null) {
            return;
        }
        Outcome outcome = putting.isRightlyExplained() ? Outcome.RIGHT : Outcome.WRONG;
        List<Answered> answered = cards.of(play.pack(), asked.facts()).stream()
                .map(card -> new Answered(card.id(), Format.RECOGNITION, outcome))
                .toList();
        if (!answered.isEmpty()) {
            events.publishEvent(new QuizAnswered(learner.id(), at, play.id() + ":" + seq, play.id(), answered));
        }
    }

    /** In the transaction that ends the game. */
    void ended(Learner learner, DraftPlay play, Negotiation game, Instant at) {
        events.publishEvent(new CardsMissed(
                learner.id(),
                play.id(),
                at,
                cards.of(play.pack(), game.missed()).stream().map(StudyCard::id).toList()));
        // To leave without asking the members is no work.
        if (!game.puttings().isEmpty()) {
            events.publishEvent(new PlayCounted(learner.id(), play.id(), learner.dayOf(at)));
        }
    }
}
