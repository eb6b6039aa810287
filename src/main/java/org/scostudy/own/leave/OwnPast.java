package org.scostudy.own.leave;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Scheduling;
import org.scostudy.question.CardId;
import org.scostudy.question.OwnPack;
import org.scostudy.question.exchange.format.AnsweredCards;
import org.scostudy.question.exchange.run.PastReview;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.CardHistory;
import org.scostudy.study.log.CardHistory.Remembered;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.Review;
import org.scostudy.study.log.ReviewLog;
import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Component;

/** What a learner answered of their own cards, told as Anki tells it. */
@Component
class OwnPast {

    private final Cards cards;
    private final ReviewLog log;
    private final StudySettings settings;

    OwnPast(Cards cards, ReviewLog log, StudySettings settings) {
        this.cards = cards;
        this.log = log;
        this.settings = settings;
    }

    /** Of cards under the names that they have in a file. */
    AnsweredCards of(Learner learner) {
        Map<CardId, Card> met = new HashMap<>();
        cards.each(learner.id(), card -> {
            if (OwnPack.holds(card.id()) && !card.isNew()) {
                met.put(card.id(), card);
            }
        });
        IntFunction<Scheduling> schedulings = settings.schedulings(learner.id());
        return named -> {
            Card card = met.get(CardId.of(OwnPack.ID, named.fact(), named.slot()));
            return card == null ? null : told(learner, card, schedulings);
        };
    }

    private AnsweredCards.@Nullable Told told(Learner learner, Card card, IntFunction<Scheduling> schedulings) {
        List<PastReview> answers = new ArrayList<>();
        Remembered now = null;
        for (Review.Answer answer : CardHistory.standing(log.of(learner.id(), card.id()))) {
            Remembered before = now == null ? new Remembered(CardMemory.fresh(answer.at()), null) : now;
            CardMemory after = CardHistory.after(card.id(), before, answer, schedulings.apply(answer.scheduling()));
            now = new Remembered(after, answer.day());
            answers.add(new PastReview(
                    answer.at().toEpochMilli(),
                    card.id(),
                    answer.at(),
                    answer.rating().value(),
                    Duration.between(answer.at(), after.due()),
                    Duration.ofMillis(answer.tookMillis())));
        }
        CardMemory memory = card.memory();
        return new AnsweredCards.Told(
                answers,
                memory.phase() == Phase.REVIEW ? learner.dayOf(memory.due()) : null,
                memory.due(),
                memory.scheduledDays(),
                memory.lapses(),
                card.suspended());
    }
}
