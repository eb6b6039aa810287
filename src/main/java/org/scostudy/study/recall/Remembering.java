package org.scostudy.study.recall;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.scostudy.account.Learner;
import org.scostudy.question.CardId;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.Cards;
import org.scostudy.study.settings.Schedulings;
import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Service;

/** What a learner remembers now, card by card. */
@Service
public class Remembering {

    private final Cards cards;
    private final StudySettings settings;
    private final Clock clock;

    Remembering(Cards cards, StudySettings settings, Clock clock) {
        this.cards = cards;
        this.settings = settings;
        this.clock = clock;
    }

    /** Every card that was answered at least once; the others are new. */
    public Map<CardId, Recall> of(Learner learner) {
        Schedulings schedulings = settings.inForce(learner.id());
        ChanceOfRecall chance = new ChanceOfRecall(schedulings, learner.dayOf(clock.instant()));
        Map<CardId, Recall> recalls = new HashMap<>();
        for (Card card : cards.all(learner.id())) {
            if (!card.isNew()) {
                double desired = schedulings.of(card.id()).scheduling().desiredRetention();
                recalls.put(card.id(), new Recall(card.memory().phase(), chance.of(card), desired));
            }
        }
        return recalls;
    }
}
