package org.scostudy.study.log;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.question.HistoryImported;
import org.scostudy.study.settings.Schedulings;
import org.scostudy.study.settings.StudyChanges;
import org.scostudy.study.settings.StudySettings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a past that was not lived here, as if it had been: brought along from elsewhere, or simulated. */
@Service
public class StudyHistory {

    /**
     * One answer of the past.
     *
     * @param told until when the card was to be shown next, where that was said there and counts here
     */
    public record Graded(
            CardId card,
            Instant at,
            Rating rating,
            Duration took,
            @Nullable Duration told) {

        public Graded(CardId card, Instant at, Rating rating, Duration took) {
            this(card, at, rating, took, null);
        }
    }

    private final ReviewLog log;
    private final Cards cards;
    private final StudySettings settings;
    private final StudyChanges changes;
    private final Accounts accounts;

    public StudyHistory(ReviewLog log, Cards cards, StudySettings settings, StudyChanges changes, Accounts accounts) {
        this.log = log;
        this.cards = cards;
        this.settings = settings;
        this.changes = changes;
        this.accounts = accounts;
    }

    @EventListener
    void on(HistoryImported brought) {
        Learner learner = accounts.find(brought.learnerId()).orElseThrow();
        write(
                learner,
                brought.answers().stream()
                        .map(past ->
                                new Graded(past.card(), past.at(), Rating.of(past.grade()), past.took(), past.told()))
                        .toList(),
                brought.suspended(),
                "brought");
    }

    /** All of it or nothing; nothing is put away. */
    @Transactional
    public void write(Learner learner, List<Graded> answers, String origin) {
        write(learner, answers, Set.of(), origin);
    }

    /**
     * Of cards that the learner has answered here, only what was answered after that: so the same brought again adds
     * nothing, and what went on elsewhere goes on here.
     *
     * @param answers oldest first
     * @param suspended cards to be put away, unless the learner knows them here already
     * @param origin a word for where they come from, in the names of their sessions
     */
    private void write(Learner learner, List<Graded> answers, Set<CardId> suspended, String origin) {
        changes.replace(learner.id());
        Map<CardId, Card> before = new HashMap<>();
        cards.each(learner.id(), card -> before.put(card.id(), card));
        Schedulings schedulings = settings.inForce(learner.id());
        Map<CardId, Card> changed = new LinkedHashMap<>();
        for (Graded graded : answers) {
            Instant at = graded.at().truncatedTo(ChronoUnit.MILLIS);
            Card card = changed.getOrDefault(
                    graded.card(), before.getOrDefault(graded.card(), Card.unseen(graded.card(), at)));
            Card known = before.get(graded.card());
            Instant last = known == null ? null : known.memory().lastReview();
            if (last != null && !at.isAfter(last)) {
                continue;
            }
            LocalDate day = learner.dayOf(at);
            StudySettings.Versioned scheduling = schedulings.of(card.id());
            Review.Answer answer = answer(card, graded, at, day, origin, scheduling.version());
            CardHistory.Remembered remembered = new CardHistory.Remembered(card.memory(), card.lastDay());
            log.append(learner.id(), answer);
            changed.put(
                    card.id(),
                    card.remembered(
                            CardHistory.after(card.id(), remembered, answer, scheduling.scheduling()),
                            day,
                            card.seq() + 1));
        }
        putAway(suspended, before, changed);
        changed.values().forEach(card -> {
            if (before.containsKey(card.id())) {
                cards.change(learner.id(), card);
            } else {
                cards.add(learner.id(), card);
            }
        });
    }

    private static void putAway(Set<CardId> suspended, Map<CardId, Card> before, Map<CardId, Card> changed) {
        for (CardId id : suspended) {
            if (!before.containsKey(id)) {
                changed.put(
                        id,
                        changed.getOrDefault(id, Card.unseen(id, Instant.EPOCH)).withSuspended(true));
            }
        }
    }

    private static Review.Answer answer(
            Card card, Graded graded, Instant at, LocalDate day, String origin, int scheduling) {
        return new Review.Answer(
                card.id(),
                card.seq(),
                at,
                day,
                origin + "-" + day,
                graded.rating(),
                graded.took().toMillis(),
                card.memory().phase(),
                "",
                scheduling,
                null,
                graded.told());
    }
}
