package org.scostudy.own.studied;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.scostudy.account.Learner;
import org.scostudy.question.OwnPack;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.scostudy.question.StudyCard;
import org.scostudy.study.log.Cards;
import org.springframework.stereotype.Component;

/** How many cards of each deck come up today. */
@Component
public class OwnDue {

    private final Readership readers;
    private final Cards cards;
    private final Clock clock;

    OwnDue(Readership readers, Cards cards, Clock clock) {
        this.readers = readers;
        this.cards = cards;
        this.clock = clock;
    }

    /** By the sections of decks; those with none are absent. */
    public Map<String, Integer> today(Learner learner) {
        QuestionBank bank = readers.meantFor(learner.id());
        var today = learner.dayOf(clock.instant());
        Map<String, Integer> due = new HashMap<>();
        cards.dueBefore(learner.id(), learner.startOf(today.plusDays(1))).stream()
                .filter(card -> OwnPack.holds(card.id()) && !card.away(today))
                .forEach(card -> bank.card(card.id())
                        .map(StudyCard::section)
                        .ifPresent(section -> due.merge(section, 1, Integer::sum)));
        return due;
    }
}
