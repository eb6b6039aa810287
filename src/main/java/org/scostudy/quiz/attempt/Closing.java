package org.scostudy.quiz.attempt;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.scostudy.question.AnswerCounted;
import org.scostudy.question.CardId;
import org.scostudy.question.CardsMissed;
import org.scostudy.question.QuizAnswered;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizFinished;
import org.scostudy.quiz.item.Conclusions;
import org.scostudy.quiz.item.Correctness;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.plan.Candidates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What happens when an attempt ends: it gets its points, and the others are told what it says. */
@Component
class Closing {

    private final AttemptLog log;
    private final Candidates candidates;
    private final Corrections corrections;
    private final Holding holding;
    private final ApplicationEventPublisher events;

    Closing(
            AttemptLog log,
            Candidates candidates,
            Corrections corrections,
            Holding holding,
            ApplicationEventPublisher events) {
        this.log = log;
        this.candidates = candidates;
        this.corrections = corrections;
        this.holding = holding;
        this.events = events;
    }

    /** Needs a transaction that holds the attempt's lock. */
    Attempt close(long learner, Progress progress, Instant now) {
        Attempt attempt = progress.attempt();
        if (!attempt.open()) {
            return attempt;
        }
        List<Item> items = log.items(learner, attempt.id());
        Attempt finished = end(learner, progress, items, now);
        if (attempt.mode() == Mode.EXAM) {
            count(progress, items);
        }
        if (holding.of(learner, finished).held()) {
            log.tellLater(learner, attempt.id());
            return finished;
        }
        if (attempt.mode() == Mode.EXAM) {
            conclude(learner, progress, items, now);
        }
        events.publishEvent(new CardsMissed(learner, attempt.id(), now, missed(progress, items)));
        return finished;
    }

    /**
     * What was written on paper gets its points at once. What it says about cards waits until its learner has looked at
     * it, so that until then it can be taken back as if it had never been.
     */
    void closeOnPaper(long learner, Progress progress, Instant when) {
        end(learner, progress, log.items(learner, progress.attempt().id()), when);
        log.tellLater(learner, progress.attempt().id());
    }

    private Attempt end(long learner, Progress progress, List<Item> items, Instant now) {
        Attempt ended = progress.attempt().finished(now, progress.points());
        log.finish(learner, ended);
        Attempt finished = corrections.apply(learner, ended, items, now);
        events.publishEvent(new QuizFinished(
                learner,
                finished.id(),
                Objects.requireNonNull(finished.finished()),
                Objects.requireNonNull(finished.points()),
                finished.outOf(),
                log.awaiting(learner, finished)));
        return finished;
    }

    /**
     * What could not be told when the attempt ended, because cards that come up or are laid out would say what was wrong:
     * told once, in the transaction of the caller.
     */
    void tellLate(long learner, Progress progress, Instant now) {
        String id = progress.attempt().id();
        if (log.told(learner, id)) {
            List<Item> items = log.items(learner, id);
            if (progress.attempt().onPaper()) {
                count(progress, items);
            }
            conclude(learner, progress, items, now);
            events.publishEvent(new CardsMissed(learner, id, now, missed(progress, items)));
        }
    }

    private void conclude(long learner, Progress progress, List<Item> items, Instant now) {
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            progress.answers(place).stream()
                    .findFirst()
                    .ifPresent(entry -> conclude(learner, progress.attempt(), entry, item, now));
        }
    }

    /** The cards of what did not earn its whole point; the first answer says which of a question's cards. */
    List<CardId> missed(Progress progress, List<Item> items) {
        Set<CardId> missed = new LinkedHashSet<>();
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            if (progress.share(place) < 1) {
                missed.addAll(progress.answers(place).stream()
                        .findFirst()
                        .map(entry -> Conclusions.missed(item, item.task().score(entry.answer())))
                        .orElseGet(() -> Conclusions.all(item)));
            }
        }
        return missed.stream().filter(candidates::canBeStudied).toList();
    }

    private void count(Progress progress, List<Item> items) {
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            progress.answers(place).forEach(entry -> count(entry, item));
        }
    }

    /** For counting only: it names no learner. */
    void count(AttemptEntry entry, Item item) {
        if (item.task().markedByPerson()) {
            return;
        }
        events.publishEvent(new AnswerCounted(
                item.question(),
                entry.correctness() == Correctness.RIGHT
                        ? AnswerCounted.Outcome.RIGHT
                        : AnswerCounted.Outcome.NOT_RIGHT));
    }

    /** The first answer is the one that says what the learner knew. */
    void conclude(long learner, Attempt attempt, AttemptEntry entry, Item item, Instant now) {
        if (!item.task().isEvidence()) {
            return;
        }
        var answered = Conclusions.of(item, item.task().score(entry.answer()));
        if (!answered.isEmpty()) {
            String id = attempt.id() + ":" + entry.place();
            events.publishEvent(new QuizAnswered(learner, now, id, attempt.id(), answered));
        }
    }
}
