package org.scostudy.study.log;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.question.HistoryImported;
import org.scostudy.study.settings.StudyChanges;
import org.scostudy.study.settings.StudySettings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a past that was not lived here, as if it had been: brought along from elsewhere, or simulated. */
@Service
public class StudyHistory {

    /** One answer of the past. */
    public record Graded(CardId card, Instant at, Rating rating, Duration took) {}

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
                        .map(past -> new Graded(past.card(), past.at(), Rating.of(past.grade()), past.took()))
                        .toList(),
                "brought");
    }

    /**
     * All of it or nothing, but for cards that the learner has answered here: their memory is known better.
     *
     * @param answers oldest first
     * @param origin a word for where they come from, in the names of their sessions
     */
    @Transactional
    public void write(Learner learner, List<Graded> answers, String origin) {
        changes.replace(learner.id());
        Set<CardId> answered = cards.all(learner.id()).stream().map(Card::id).collect(Collectors.toSet());
        StudySettings.Versioned scheduling = settings.scheduling(learner.id());
        Map<CardId, Card> known = new LinkedHashMap<>();
        for (Graded answer : answers) {
            if (answered.contains(answer.card())) {
                continue;
            }
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
                            origin + "-" + day,
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
