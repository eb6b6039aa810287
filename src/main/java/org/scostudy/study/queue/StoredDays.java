package org.scostudy.study.queue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.scostudy.account.Learner;
import org.scostudy.question.QuestionBank;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.ReviewLog;
import org.springframework.stereotype.Component;

/** Makes a learner's day out of what is stored. */
@Component
public class StoredDays {

    private record Known(long version, NewcomersOrder order) {}

    private final QuestionBank bank;
    private final Cards cards;
    private final ReviewLog log;
    private final Clock clock;
    private volatile Known known = new Known(-1, new NewcomersOrder(List.of()));

    public StoredDays(QuestionBank bank, Cards cards, ReviewLog log, Clock clock) {
        this.bank = bank;
        this.cards = cards;
        this.log = log;
        this.clock = clock;
    }

    /** @param studied tells the sections that are studied */
    DayOfStudy of(Learner learner, Amount amount, Predicate<String> studied) {
        Instant now = now();
        LocalDate today = learner.dayOf(now);
        return new DayOfStudy(
                now,
                today,
                amount,
                order(),
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

    /** Of the bank as it is now; made once for each of its versions. */
    NewcomersOrder order() {
        long version = bank.version();
        Known last = known;
        if (last.version() != version) {
            last = new Known(version, new NewcomersOrder(bank.cards()));
            known = last;
        }
        return last.order();
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
