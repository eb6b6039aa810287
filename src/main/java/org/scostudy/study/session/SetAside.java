package org.scostudy.study.session;

import java.time.Clock;
import java.util.List;
import org.scostudy.account.Learner;
import org.scostudy.question.CardId;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.Recording;
import org.springframework.stereotype.Service;

/** What a learner put away or flagged while studying, and the way back. */
@Service
public class SetAside {

    /** @param question as the learner met it first */
    public record Line(CardId card, String question, boolean suspended, boolean buried, boolean flagged) {}

    private final Cards cards;
    private final Readership readers;
    private final Recording recording;
    private final Clock clock;

    SetAside(Cards cards, Readership readers, Recording recording, Clock clock) {
        this.cards = cards;
        this.readers = readers;
        this.recording = recording;
        this.clock = clock;
    }

    /** Of the cards that the learner can still meet. */
    public List<Line> of(Learner learner) {
        QuestionBank bank = readers.meantFor(learner.id());
        var today = learner.dayOf(clock.instant());
        return cards.setAside(learner.id(), today).stream()
                .flatMap(card -> bank
                        .card(card.id())
                        .map(content -> new Line(
                                card.id(),
                                content.question(),
                                card.suspended(),
                                !card.suspended() && card.away(today),
                                card.flagged()))
                        .stream())
                .toList();
    }

    public void wake(Learner learner, CardId card) {
        recording.change(learner, card, Card::awake);
    }

    public void unflag(Learner learner, CardId card) {
        recording.change(learner, card, known -> known.withFlagged(false));
    }
}
