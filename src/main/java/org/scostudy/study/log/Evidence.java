package org.scostudy.study.log;

import java.time.Instant;
import java.util.Optional;
import org.scostudy.account.people.Accounts;
import org.scostudy.memory.Rating;
import org.scostudy.question.QuizAnswered;
import org.scostudy.question.QuizAnswered.Answered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What answers in quizzes say about memory. Wrong: again. Right where the answer had to be found in memory: good. Right
 * where it only had to be known when seen: nothing, unless the card is overdue; then hard, for it is not forgotten.
 *
 * <p>Only cards that have been met count: FSRS takes the first grade of a card as the outcome of learning it, and a quiz
 * does not teach before it asks. A card that was missed there is met when it is studied.
 */
@Component
class Evidence {

    private final Recording recording;
    private final Accounts accounts;

    Evidence(Recording recording, Accounts accounts) {
        this.recording = recording;
        this.accounts = accounts;
    }

    /** In the transaction that records the answer: both are kept, or neither. */
    @EventListener
    void on(QuizAnswered given) {
        accounts.find(given.learnerId())
                .ifPresent(learner -> given.cards()
                        .forEach(answered -> recording.conclude(
                                learner,
                                answered.card(),
                                given.id(),
                                given.session(),
                                card -> grade(answered, card, given.at()))));
    }

    static Optional<Rating> grade(Answered answered, Card card, Instant at) {
        return switch (answered.outcome()) {
            case WRONG -> Optional.of(Rating.AGAIN);
            case RIGHT ->
                switch (answered.format()) {
                    case RECALL -> Optional.of(Rating.GOOD);
                    case RECOGNITION -> card.memory().due().isBefore(at) ? Optional.of(Rating.HARD) : Optional.empty();
                };
        };
    }
}
