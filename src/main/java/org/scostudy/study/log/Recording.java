package org.scostudy.study.log;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.Rating;
import org.scostudy.question.AnswerCounted;
import org.scostudy.question.CardId;
import org.scostudy.question.OwnPack;
import org.scostudy.study.CardGraded;
import org.scostudy.study.settings.Schedulings;
import org.scostudy.study.settings.StudyChanges;
import org.scostudy.study.settings.StudySettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes answers and their undoing: the log and the card change together or not at all. */
@Service
public class Recording {

    private final ReviewLog log;
    private final CardMoves moves;
    private final Cards cards;
    private final StudySettings settings;
    private final Balancing balancing;
    private final StudyChanges changes;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public Recording(
            ReviewLog log,
            CardMoves moves,
            Cards cards,
            StudySettings settings,
            StudyChanges changes,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.log = log;
        this.moves = moves;
        this.cards = cards;
        this.settings = settings;
        this.balancing = new Balancing(cards, settings);
        this.changes = changes;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** @param basis what the caller knows of the learner, which saves reading it again */
    public Written record(
            Learner learner,
            PromptId prompt,
            Rating rating,
            long tookMillis,
            String wording,
            String session,
            Basis basis) {
        return inTransaction(() -> recordOnce(learner, prompt, rating, tookMillis, wording, session, basis));
    }

    private Written recordOnce(
            Learner learner,
            PromptId prompt,
            Rating rating,
            long tookMillis,
            String wording,
            String session,
            Basis basis) {
        Instant now = now();
        StudyChanges.Replaced change = changes.replace(learner.id(), basis.mark());
        Optional<Card> row = cards.find(learner.id(), prompt.card());
        Card card = row.orElseGet(() -> Card.unseen(prompt.card(), now));
        if (prompt.seq() != card.seq()) {
            Recorded recorded = answeredBefore(learner, prompt) ? Recorded.ALREADY : Recorded.STALE;
            return new Written(recorded, null, null, change);
        }
        Schedulings known = change.sole() ? basis.schedulings() : null;
        Schedulings schedulings = known == null ? settings.inForce(learner.id()) : known;
        StudySettings.Versioned scheduling = schedulings.of(prompt.card());
        ComingDays days = change.sole() ? basis.days() : null;
        Duration told = balancing.told(learner, card, rating, now, scheduling.scheduling(), days);
        Review.Answer answer = answer(learner, card, now, rating, tookMillis, wording, session, scheduling, null, told);
        Card answered = append(learner, card, answer, scheduling);
        store(learner, row.isPresent(), answered);
        events.publishEvent(new CardGraded(learner.id(), now));
        if (!OwnPack.holds(prompt.card())) {
            events.publishEvent(new AnswerCounted(
                    prompt.card().value() + "/" + wording,
                    rating == Rating.AGAIN ? AnswerCounted.Outcome.NOT_RIGHT : AnswerCounted.Outcome.RIGHT));
        }
        return new Written(Recorded.NOW, answered, answer, change);
    }

    private static Review.Answer answer(
            Learner learner,
            Card card,
            Instant now,
            Rating rating,
            long tookMillis,
            String wording,
            String session,
            StudySettings.Versioned scheduling,
            @Nullable String evidence,
            @Nullable Duration told) {
        return new Review.Answer(
                card.id(),
                card.seq(),
                now,
                learner.dayOf(now),
                session,
                rating,
                tookMillis,
                card.memory().phase(),
                wording,
                scheduling.version(),
                evidence,
                told);
    }

    /** Writes the grade into the log, and gives the card that the log now makes. */
    private Card append(Learner learner, Card card, Review.Answer answer, StudySettings.Versioned scheduling) {
        CardHistory.Remembered before = new CardHistory.Remembered(card.memory(), card.lastDay());
        CardMemory after = CardHistory.after(card.id(), before, answer, scheduling.scheduling());
        log.append(learner.id(), answer);
        return card.remembered(after, answer.day(), card.seq() + 1);
    }

    private record Concluded(Card card, Rating rating) {}

    /** Takes a grade from an answer given elsewhere, once, if the card has been met and is not suspended. */
    void conclude(Learner learner, CardId id, String evidence, String session, Function<Card, Optional<Rating>> grade) {
        inTransaction(() -> {
            if (conclusion(learner, id, evidence, grade).isPresent()) {
                changes.replace(learner.id());
                // Once more, now that nobody else can change anything of the learner.
                conclusion(learner, id, evidence, grade)
                        .ifPresent(concluded -> write(learner, concluded, evidence, session));
            }
            return true;
        });
    }

    private Optional<Concluded> conclusion(
            Learner learner, CardId id, String evidence, Function<Card, Optional<Rating>> grade) {
        return cards.find(learner.id(), id)
                .filter(card -> !card.isNew() && !card.suspended())
                .flatMap(card -> grade.apply(card).map(rating -> new Concluded(card, rating)))
                .filter(_ -> !log.has(learner.id(), id, evidence));
    }

    private void write(Learner learner, Concluded concluded, String evidence, String session) {
        Instant now = now();
        Card card = concluded.card();
        StudySettings.Versioned scheduling = settings.inForce(learner.id()).of(card.id());
        Duration told = balancing.told(learner, card, concluded.rating(), now, scheduling.scheduling(), null);
        Review.Answer answer =
                answer(learner, card, now, concluded.rating(), 0, "", session, scheduling, evidence, told);
        cards.change(learner.id(), append(learner, card, answer, scheduling));
        events.publishEvent(new CardGraded(learner.id(), now));
    }

    private boolean answeredBefore(Learner learner, PromptId prompt) {
        return log.of(learner.id(), prompt.card()).stream()
                .anyMatch(review -> review.seq() == prompt.seq() && review instanceof Review.Answer);
    }

    /** Takes back the newest standing answer of the session, unless the card was answered elsewhere since. */
    public Optional<PromptId> undo(Learner learner, String session) {
        return inTransaction(() -> {
            changes.replace(learner.id());
            LocalDate from = learner.dayOf(now()).minusDays(ReviewLog.DAYS_OF_A_SESSION);
            return log.lastStanding(learner.id(), session, from).flatMap(answer -> takeBack(learner, answer));
        });
    }

    private Optional<PromptId> takeBack(Learner learner, Review.Answer answer) {
        Card card = cards.find(learner.id(), answer.card()).orElseThrow();
        List<Review> history = new java.util.ArrayList<>(log.of(learner.id(), answer.card()));
        if (CardHistory.standing(history).getLast().seq() != answer.seq()) {
            return Optional.empty();
        }
        Instant now = now();
        Review.Undo undo =
                new Review.Undo(card.id(), card.seq(), now, learner.dayOf(now), answer.session(), answer.seq());
        log.append(learner.id(), undo);
        history.add(undo);
        CardHistory.Remembered before = replayed(learner, card.id(), history);
        Card restored = card.remembered(before.memory(), before.lastDay(), card.seq() + 1);
        cards.change(learner.id(), restored);
        return Optional.of(restored.prompt());
    }

    private CardHistory.Remembered replayed(Learner learner, CardId card, List<Review> history) {
        return CardHistory.replay(
                card,
                history,
                moves.inForce(learner.id(), card, CardHistory.standing(history)),
                settings.schedulings(learner.id()));
    }

    public void change(Learner learner, CardId id, java.util.function.UnaryOperator<Card> change) {
        inTransaction(() -> {
            changes.replace(learner.id());
            Optional<Card> row = cards.find(learner.id(), id);
            Card card = row.orElseGet(() -> Card.unseen(id, now()));
            store(learner, row.isPresent(), change.apply(card));
            return card;
        });
    }

    /** The same for several cards: all of them or none. */
    public void changeAll(Learner learner, Collection<CardId> ids, java.util.function.UnaryOperator<Card> change) {
        inTransaction(() -> {
            changes.replace(learner.id());
            for (CardId id : ids) {
                Optional<Card> row = cards.find(learner.id(), id);
                store(learner, row.isPresent(), change.apply(row.orElseGet(() -> Card.unseen(id, now()))));
            }
            return true;
        });
    }

    /**
     * Takes back every answer to these cards that stands, so that they are new again: all of them or none. The log keeps
     * what was answered and that it was taken back.
     *
     * @return how many answers were taken back
     */
    public int reset(Learner learner, Collection<CardId> ids) {
        return inTransaction(() -> {
            changes.replace(learner.id());
            return ids.stream().mapToInt(id -> reset(learner, id)).sum();
        });
    }

    private int reset(Learner learner, CardId id) {
        Optional<Card> row = cards.find(learner.id(), id);
        List<Review> history = new java.util.ArrayList<>(log.of(learner.id(), id));
        List<Review.Answer> standing = CardHistory.standing(history).reversed();
        if (row.isEmpty() || standing.isEmpty()) {
            return 0;
        }
        Instant now = now();
        int seq = row.get().seq();
        for (Review.Answer answer : standing) {
            Review.Undo undo = new Review.Undo(id, seq++, now, learner.dayOf(now), answer.session(), answer.seq());
            log.append(learner.id(), undo);
            history.add(undo);
        }
        CardHistory.Remembered before = replayed(learner, id, history);
        cards.change(learner.id(), row.get().remembered(before.memory(), before.lastDay(), seq));
        return standing.size();
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

    /** Once more if two who write the learner's very first row meet; whoever comes later waits for a mark to be free. */
    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        try {
            return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
        } catch (DuplicateKeyException sameMoment) {
            return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
        }
    }
}
