package org.scostudy.study.log;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.scostudy.account.Learner;
import org.scostudy.question.CardId;
import org.scostudy.study.settings.StudyChanges;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves cards to another day than they were scheduled for. What is remembered of them stays as it is: the model counts
 * the days that really passed.
 */
@Service
public class Moving {

    public static final int MOST_DAYS_AHEAD = 3_650;
    public static final int MOST_DAYS_OF_SPREAD = 365;

    private final Cards cards;
    private final CardMoves moves;
    private final StudyChanges changes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Moving(Cards cards, CardMoves moves, StudyChanges changes, TransactionTemplate transaction, Clock clock) {
        this.cards = cards;
        this.moves = moves;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * All of them or none. Cards that were never answered have no day yet and stay where they are.
     *
     * @param from the first day
     * @param days over which they are spread evenly, those due soonest first; 1 to 365
     * @return how many were moved
     * @throws IllegalArgumentException if the day has passed, is more than ten years ahead, or the days are none
     */
    public int move(Learner learner, Collection<CardId> ids, LocalDate from, int days) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate today = learner.dayOf(now);
        if (from.isBefore(today) || from.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
            throw new IllegalArgumentException("cards moved to " + from + " on " + today);
        }
        if (days < 1 || days > MOST_DAYS_OF_SPREAD) {
            throw new IllegalArgumentException("cards spread over days: expected 1 to 365, was " + days);
        }
        return Objects.requireNonNull(transaction.execute(_ -> {
            changes.replace(learner.id());
            List<Card> met = cards.some(learner.id(), ids).stream()
                    .filter(card -> !card.isNew())
                    .sorted(Comparator.comparing((Card card) -> card.memory().due())
                            .thenComparing(Card::id))
                    .toList();
            for (int i = 0; i < met.size(); i++) {
                LocalDate day = from.plusDays((long) i * days / met.size());
                Instant until = day.equals(today) ? now : learner.startOf(day);
                move(learner, met.get(i), now, until);
            }
            return met.size();
        }));
    }

    private void move(Learner learner, Card card, Instant now, Instant until) {
        moves.append(learner.id(), new CardMove(card.id(), card.seq(), now, until));
        cards.change(
                learner.id(), card.remembered(CardHistory.moved(card.memory(), until), card.lastDay(), card.seq()));
    }
}
