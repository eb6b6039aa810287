package org.scostudy.study.log;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.Rating;
import org.scostudy.question.AnswerCounted;
import org.scostudy.question.CardId;
import org.scostudy.study.CardGraded;
import org.scostudy.study.settings.StudySettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes answers and their undoing: the log and the card change together or not at all. */
@Service
public class Recording {

    private final ReviewLog log;
    private final Cards cards;
    private final StudySettings settings;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public Recording(
            ReviewLog log,
            Cards cards,
            StudySettings settings,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.log = log;
        this.cards = cards;
        this.settings = settings;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    public Recorded record(
            Learner learner, PromptId prompt, Rating rating, long tookMillis, String wording, String session) {
        try {
            return inTransaction(() -> recordOnce(learner, prompt, rating, tookMillis, wording, session));
        } catch (DuplicateKeyException twice) {
            // Another tab or a retry of this request was faster by a moment.
            return Recorded.ALREADY;
        }
    }

    private Recorded recordOnce(
            Learner learner, PromptId prompt, Rating rating, long tookMillis, String wording, String session) {
        Instant now = now();
        Optional<Card> row = cards.lock(learner.id(), prompt.card());
        Card card = row.orElseGet(() -> Card.unseen(prompt.card(), now));
        if (prompt.seq() != card.seq()) {
            return answeredBefore(learner, prompt) ? Recorded.ALREADY : Recorded.STALE;
        }
        Card answered = append(learner, card, now, rating, tookMillis, wording, session, null);
        store(learner, row.isPresent(), answered);
        events.publishEvent(new CardGraded(learner.id(), now));
        events.publishEvent(new AnswerCounted(
                prompt.card().value() + "/" + wording,
                rating == Rating.AGAIN ? AnswerCounted.Outcome.NOT_RIGHT : AnswerCounted.Outcome.RIGHT));
        return Recorded.NOW;
    }

    /** Writes the grade into the log, and gives the card that the log now makes. */
    private Card append(
            Learner learner,
            Card card,
            Instant now,
            Rating rating,
            long tookMillis,
            String wording,
            String session,
            @Nullable String evidence) {
        LocalDate day = learner.dayOf(now);
        StudySettings.Versioned scheduling = settings.scheduling(learner.id());
        CardHistory.Remembered before = new CardHistory.Remembered(card.memory(), card.lastDay());
        CardMemory after = CardHistory.after(card.id(), before, rating, now, day, scheduling.scheduling());
        log.append(
                learner.id(),
                new Review.Answer(
                        card.id(),
                        card.seq(),
                        now,
                        day,
                        session,
                        rating,
                        tookMillis,
                        card.memory().phase(),
                        wording,
                        scheduling.version(),
                        evidence));
        return card.remembered(after, day, card.seq() + 1);
    }

    /** Takes a grade from an answer given elsewhere, once, if the card has been met and is not suspended. */
    void conclude(Learner learner, CardId id, String evidence, String session, Function<Card, Optional<Rating>> grade) {
        inTransaction(() -> {
            Optional<Card> met = cards.lock(learner.id(), id).filter(card -> !card.isNew() && !card.suspended());
            met.ifPresent(card -> grade.apply(card)
                    .filter(_ -> !log.has(learner.id(), id, evidence))
                    .map(rating -> append(learner, card, now(), rating, 0, "", session, evidence))
                    .ifPresent(graded -> {
                        cards.change(learner.id(), graded);
                        events.publishEvent(new CardGraded(learner.id(), now()));
                    }));
            return met;
        });
    }

    private boolean answeredBefore(Learner learner, PromptId prompt) {
        return log.of(learner.id(), prompt.card()).stream()
                .anyMatch(review -> review.seq() == prompt.seq() && review instanceof Review.Answer);
    }

    /** Takes back the newest standing answer of the session, unless the card was answered elsewhere since. */
    public Optional<PromptId> undo(Learner learner, String session) {
        return inTransaction(
                () -> log.lastStanding(learner.id(), session).flatMap(answer -> takeBack(learner, answer)));
    }

    private Optional<PromptId> takeBack(Learner learner, Review.Answer answer) {
        Card card = cards.lock(learner.id(), answer.card()).orElseThrow();
        List<Review> history = new java.util.ArrayList<>(log.of(learner.id(), answer.card()));
        if (CardHistory.standing(history).getLast().seq() != answer.seq()) {
            return Optional.empty();
        }
        Instant now = now();
        Review.Undo undo =
                new Review.Undo(card.id(), card.seq(), now, learner.dayOf(now), answer.session(), answer.seq());
        log.append(learner.id(), undo);
        history.add(undo);
        CardHistory.Remembered before = CardHistory.replay(card.id(), history, settings.schedulings(learner.id()));
        Card restored = card.remembered(before.memory(), before.lastDay(), card.seq() + 1);
        cards.change(learner.id(), restored);
        return Optional.of(restored.prompt());
    }

    public void change(Learner learner, CardId id, java.util.function.UnaryOperator<Card> change) {
        inTransaction(() -> {
            Optional<Card> row = cards.lock(learner.id(), id);
            Card card = row.orElseGet(() -> Card.unseen(id, now()));
            store(learner, row.isPresent(), change.apply(card));
            return card;
        });
    }

    private void store(Learner learner, boolean known, Card card) {
        if (known) {
            cards.change(learner.id(), card);
        } else {
            cards.add(learner.id(), card);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
