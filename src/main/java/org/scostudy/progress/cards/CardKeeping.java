package org.scostudy.progress.cards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.scostudy.account.Learner;
import org.scostudy.question.CardId;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.Moving;
import org.scostudy.study.log.Recording;
import org.springframework.stereotype.Service;

/**
 * Puts cards away and back, flags them, moves them, and has them forgotten; cards that are not meant for a learner stay as
 * they are.
 */
@Service
public class CardKeeping {

    private final Recording recording;
    private final Moving moving;
    private final Readership readers;
    private final Clock clock;

    public CardKeeping(Recording recording, Moving moving, Readership readers, Clock clock) {
        this.recording = recording;
        this.moving = moving;
        this.readers = readers;
        this.clock = clock;
    }

    /** The learner's day. */
    LocalDate today(Learner learner) {
        return learner.dayOf(clock.instant());
    }

    int suspend(Learner learner, Collection<CardId> cards) {
        return change(learner, cards, card -> card.withSuspended(true));
    }

    int wake(Learner learner, Collection<CardId> cards) {
        return change(learner, cards, Card::awake);
    }

    int flag(Learner learner, Collection<CardId> cards) {
        return change(learner, cards, card -> card.withFlagged(true));
    }

    int unflag(Learner learner, Collection<CardId> cards) {
        return change(learner, cards, card -> card.withFlagged(false));
    }

    /** How many answers were taken back. */
    int reset(Learner learner, Collection<CardId> cards) {
        return recording.reset(learner, own(learner, cards));
    }

    /**
     * How many were moved; cards that were never answered have no day yet.
     *
     * @throws IllegalArgumentException if there is no such day to move cards to
     */
    int move(Learner learner, Collection<CardId> cards, LocalDate from, int days) {
        return moving.move(learner, own(learner, cards), from, days);
    }

    private int change(Learner learner, Collection<CardId> cards, UnaryOperator<Card> change) {
        List<CardId> own = own(learner, cards);
        recording.changeAll(learner, own, change);
        return own.size();
    }

    private List<CardId> own(Learner learner, Collection<CardId> cards) {
        QuestionBank bank = readers.meantFor(learner.id());
        return cards.stream().filter(card -> bank.card(card).isPresent()).toList();
    }
}
