package org.scostudy.quiz.attempt;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.scostudy.account.BadRequest;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Item;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what a learner answers: each answer is kept in the moment it is given, together with all that follows. */
@Service
public class Answering {

    public enum Recorded {
        NOW,
        /** It is known, or another tab was first. */
        ALREADY,
        /** The time was up. */
        LATE,
        /** The learner has finished. */
        CLOSED;

        @JsonValue
        String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a page sends. */
    public record Given(int place, String prompt, Answer answer, long tookMillis, String entry) {}

    public record Result(Recorded recorded, Progress progress, Item item) {}

    /** Far more than anybody changes an answer; a limit for those who send without end. */
    private static final int MOST_ENTRIES_PER_QUESTION = 200;

    private final AttemptLog log;
    private final Closing closing;
    private final Holding holding;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Answering(AttemptLog log, Closing closing, Holding holding, TransactionTemplate transaction, Clock clock) {
        this.log = log;
        this.closing = closing;
        this.holding = holding;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Result answer(long learner, String id, Given given) {
        return inTransaction(() -> {
            Instant now = now();
            Attempt attempt = log.lock(learner, id).orElseThrow(NoSuchAttempt::new);
            Item item =
                    log.item(learner, id, given.place()).orElseThrow(() -> new BadRequest("quiz.refused.no-question"));
            item.task().check(given.answer());
            Progress progress = asTold(learner, log.progress(learner, attempt));
            checkPrompt(progress, given, item.task().markedByPerson());
            if (progress.entries().stream().anyMatch(entry -> entry.id().equals(given.entry()))) {
                return new Result(Recorded.ALREADY, progress, item);
            }
            if (!attempt.open() || attempt.timeIsUp(now)) {
                Attempt closed = closing.close(learner, progress, now);
                Recorded recorded = closed.ranOut() ? Recorded.LATE : Recorded.CLOSED;
                return new Result(recorded, asTold(learner, log.progress(learner, closed)), item);
            }
            return record(learner, progress, item, given, now);
        });
    }

    private Result record(long learner, Progress progress, Item item, Given given, Instant now) {
        int place = given.place();
        boolean shownOtherwise = !given.prompt().equals(progress.prompt(place));
        if (shownOtherwise || !progress.takesAnswer(place)) {
            return new Result(Recorded.ALREADY, progress, item);
        }
        AttemptEntry entry = entry(progress, item, given, now);
        log.append(learner, progress.attempt().id(), entry);
        boolean first = entry.step() == AttemptEntry.Step.ANSWER && !progress.answered(place);
        if (progress.attempt().mode() == Mode.PRACTICE && first) {
            closing.count(entry, item);
            if (!progress.release().held()) {
                closing.conclude(learner, progress.attempt(), entry, item, now);
            }
        }
        return new Result(Recorded.NOW, progress.with(entry), item);
    }

    private static AttemptEntry entry(Progress progress, Item item, Given given, Instant now) {
        int place = given.place();
        int seq = progress.entries().size();
        Answer answer = given.answer();
        boolean looks = item.selfJudged() && answer.judged() == null;
        if (looks || (progress.attempt().mode() == Mode.EXAM && answer.empty())) {
            AttemptEntry.Step step = looks ? AttemptEntry.Step.REVEAL : AttemptEntry.Step.CLEAR;
            return new AttemptEntry(seq, given.entry(), place, step, now, given.tookMillis(), answer, null, 0);
        }
        if (item.selfJudged() && !progress.revealed(place)) {
            throw new BadRequest("quiz.refused.look-first");
        }
        boolean told = progress.attempt().mode() == Mode.PRACTICE && progress.answered(place);
        return AttemptEntry.answer(seq, given.entry(), place, now, given.tookMillis(), item, answer, told);
    }

    /** An essay is kept again and again while it is written. */
    private static void checkPrompt(Progress progress, Given given, boolean essay) {
        List<AttemptEntry> entries = progress.entries();
        long before =
                entries.stream().filter(entry -> entry.place() == given.place()).count();
        String[] parts = given.prompt().split("\\.", -1);
        boolean ours = parts.length == 2
                && parts[0].equals(String.valueOf(given.place()))
                && parts[1].matches("\\d{1,4}")
                && Integer.parseInt(parts[1]) <= before;
        if (!ours) {
            throw new BadRequest("quiz.refused.prompt");
        }
        if (before >= MOST_ENTRIES_PER_QUESTION * (essay ? 4 : 1)) {
            throw new BadRequest("quiz.refused.too-often");
        }
    }

    /** Ends an attempt; one that has ended stays as it is. */
    public Progress finish(long learner, String id) {
        return inTransaction(() -> {
            Attempt attempt = log.lock(learner, id).orElseThrow(NoSuchAttempt::new);
            Attempt closed = closing.close(learner, log.progress(learner, attempt), now());
            return asTold(learner, log.progress(learner, closed));
        });
    }

    /** Looks at an attempt; one whose time is up ends by that. What was held back is told once it may be. */
    public Progress look(long learner, String id) {
        Attempt attempt = log.find(learner, id).orElseThrow(NoSuchAttempt::new);
        if (attempt.open() && attempt.timeIsUp(now())) {
            return finish(learner, id);
        }
        Progress progress = asTold(learner, log.progress(learner, attempt));
        if (attempt.assigned() && !progress.secret() && log.untold(learner, id)) {
            transaction.executeWithoutResult(_ -> closing.tellLate(learner, progress, now()));
        }
        return progress;
    }

    /** An exam that is being sat tells nothing whatever was released. */
    private Progress asTold(long learner, Progress progress) {
        return progress.secret() ? progress : progress.under(holding.of(learner, progress.attempt()));
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
