package org.scostudy.study;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.account.Learner;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a past that was not lived here, as if it had been: for learners who are simulated. */
@Service
public class StudyHistory {

    /** One answer of the past. */
    public record Graded(CardId card, Instant at, Rating rating, Duration took) {}

    private final ReviewLog log;
    private final Cards cards;
    private final StudySettings settings;

    StudyHistory(ReviewLog log, Cards cards, StudySettings settings) {
        this.log = log;
        this.cards = cards;
        this.settings = settings;
    }

    /**
     * All of it or nothing.
     *
     * @param answers oldest first
     * @throws IllegalStateException when the learner has studied already
     */
    @Transactional
    public void write(Learner learner, List<Graded> answers) {
        if (!cards.all(learner.id()).isEmpty()) {
            throw new IllegalStateException("learner " + learner.id() + " has a past already");
        }
        StudySettings.Versioned scheduling = settings.scheduling(learner.id());
        Map<CardId, Card> known = new LinkedHashMap<>();
        for (Graded answer : answers) {
            Instant at = answer.at().truncatedTo(ChronoUnit.MILLIS);
            LocalDate day = learner.dayOf(at);
            Card card = known.getOrDefault(answer.card(), Card.unseen(answer.card(), at));
            CardHistory.Remembered before = new CardHistory.Remembered(card.memory(), card.lastDay());
            CardMemory after = CardHistory.after(card.id(), before, answer.rating(), at, day, scheduling.scheduling());
            log.append(
                    learner.id(),
                    new Review.Answer(
                            card.id(),
                            card.seq(),
                            at,
                            day,
                            "simulated-" + day,
                            answer.rating(),
                            answer.took().toMillis(),
                            card.memory().phase(),
                            "",
                            scheduling.version(),
                            null));
            known.put(card.id(), card.remembered(after, day, card.seq() + 1));
        }
        known.values().forEach(card -> cards.add(learner.id(), card));
    }
}
