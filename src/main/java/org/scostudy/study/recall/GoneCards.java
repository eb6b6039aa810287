package org.scostudy.study.recall;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.account.Learner;
import org.scostudy.question.CardId;
import org.scostudy.question.QuestionBank;
import org.scostudy.study.log.Cards;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cards that a learner has studied and that their pack asks no more. Rows and log stay, so that a card that comes back
 * goes on where it stood; the learner is told once. A pack that is away as a whole may only be broken or hidden, and
 * says nothing.
 */
@Service
public class GoneCards {

    /** Cards that a learner does not know of yet, whatever the version of their answers. */
    public record Untold(Set<CardId> cards) {
        public Untold {
            cards = Set.copyOf(cards);
        }
    }

    /** What is asked, whatever the version of the answers. */
    private record Asked(long version, Set<CardId> cards, Set<String> packs) {
        boolean gone(CardId card) {
            return packs.contains(card.pack()) && !cards.contains(card);
        }
    }

    private final QuestionBank bank;
    private final Cards cards;
    private final GoneCardNotices told;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile Asked asked = new Asked(-1, Set.of(), Set.of());

    public GoneCards(
            QuestionBank bank, Cards cards, GoneCardNotices told, TransactionTemplate transaction, Clock clock) {
        this.bank = bank;
        this.cards = cards;
        this.told = told;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One that came back will be told of anew should it go again. */
    public Untold untold(Learner learner) {
        Asked now = asked();
        Set<CardId> untold = cards.answeredIds(learner.id()).stream()
                .map(card -> card.version(1))
                .filter(now::gone)
                .collect(Collectors.toCollection(HashSet::new));
        for (CardId card : told.of(learner.id())) {
            if (!untold.remove(card) && now.cards().contains(card)) {
                told.remove(learner.id(), card);
            }
        }
        return new Untold(untold);
    }

    /** The learner has read of these. */
    public void told(Learner learner, Untold read) {
        try {
            transaction.executeWithoutResult(_ -> {
                Set<CardId> fresh = new HashSet<>(read.cards());
                fresh.removeAll(told.of(learner.id()));
                told.add(learner.id(), fresh, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            });
        } catch (DuplicateKeyException twice) {
            // Another tab was faster by a moment.
        }
    }

    /** Looks through the bank when it has changed, and not for each learner. */
    private Asked asked() {
        Asked known = asked;
        long version = bank.version();
        if (known.version() != version) {
            Set<CardId> ids =
                    bank.cards().stream().map(card -> card.id().version(1)).collect(Collectors.toSet());
            known = new Asked(version, ids, ids.stream().map(CardId::pack).collect(Collectors.toSet()));
            asked = known;
        }
        return known;
    }
}
