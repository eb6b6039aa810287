package org.scostudy.study.queue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.scostudy.account.Learner;
import org.scostudy.question.MadeOfBank;
import org.scostudy.question.QuestionBank;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.ReviewLog;
import org.springframework.stereotype.Component;

/** Makes a learner's day out of what is stored. */
@Component
public class StoredDays {

    private final Cards cards;
    private final ReviewLog log;
    private final Clock clock;
    private final MadeOfBank<NewcomersOrder> orders = new MadeOfBank<>(bank -> new NewcomersOrder(bank.cards()));

    public StoredDays(Cards cards, ReviewLog log, Clock clock) {
        this.cards = cards;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param bank what the learner meets
     * @param studied tells the sections that are studied
     */
    DayOfStudy of(Learner learner, QuestionBank bank, Amount amount, Predicate<String> studied) {
        Instant now = now();
        LocalDate today = learner.dayOf(now);
        return new DayOfStudy(
                now,
                today,
                amount,
                orders.of(bank),
                studied,
                new DayOfStudy.Stored(
                        upTo(learner, now, learner.startOf(today.plusDays(1))),
                        cards.unanswered(learner.id()),
                        cards.phases(learner.id()),
                        log.standing(learner.id(), today)));
    }

    LocalDate today(Learner learner) {
        return learner.dayOf(now());
    }

    /** The day's cards; those in their steps go on over the end of a day, for the sitting does. */
    private List<Card> upTo(Learner learner, Instant now, Instant dayEnd) {
        Instant stepsEnd = now.plus(DueQueue.LEARN_AHEAD);
        return cards.dueBefore(learner.id(), stepsEnd.isAfter(dayEnd) ? stepsEnd : dayEnd).stream()
                .filter(card -> card.inSteps() || card.memory().due().isBefore(dayEnd))
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
