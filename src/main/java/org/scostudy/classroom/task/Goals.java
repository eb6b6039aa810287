package org.scostudy.classroom.task;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.classroom.gradebook.Marks;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.study.CardGraded;
import org.scostudy.study.recall.SectionRecall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Study assignments: begun with the first card that is answered while they are open, finished as soon as the learner is
 * expected to recall what was asked for. Looked at a moment after the answer, so that answering stays quick; who stops
 * the server in that moment has the next answer looked at.
 */
@Component
class Goals {

    private static final Logger LOG = LoggerFactory.getLogger(Goals.class);
    private static final double PERCENT = 100;

    private final OpenWork open;
    private final Tasks tasks;
    private final Joining joining;
    private final Marks marks;
    private final SectionRecall recall;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<Long> answered = ConcurrentHashMap.newKeySet();

    Goals(
            OpenWork open,
            Tasks tasks,
            Joining joining,
            Marks marks,
            SectionRecall recall,
            Accounts accounts,
            TransactionTemplate transaction,
            Clock clock) {
        this.open = open;
        this.tasks = tasks;
        this.joining = joining;
        this.marks = marks;
        this.recall = recall;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(CardGraded card) {
        answered.add(card.learner());
    }

    @Scheduled(initialDelay = 5, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void lookAtThoseWhoAnswered() {
        for (long learner : List.copyOf(answered)) {
            answered.remove(learner);
            try {
                accounts.find(learner).ifPresent(this::look);
            } catch (RuntimeException one) {
                LOG.warn(
                        "The study goals of learner {} could not be looked at; the next answer tries again",
                        learner,
                        one);
            }
        }
    }

    void look(Learner learner) {
        for (OpenWork.Waiting waiting : open.studyOf(learner.id())) {
            transaction.executeWithoutResult(_ -> look(learner, waiting));
        }
    }

    private void look(Learner learner, OpenWork.Waiting waiting) {
        Tasks.Task task = tasks.task(learner, waiting.classroom(), waiting.assignment());
        Instant now = clock.instant();
        WorkDates.State state = task.assignment().dates().at(now);
        boolean taken = state == WorkDates.State.OPEN || state == WorkDates.State.LATE;
        if (!taken || !(task.assignment().work() instanceof Work.Study study)) {
            return;
        }
        double share = recall.of(learner, study.sections());
        if (share > 0) {
            joining.lock(waiting.classroom());
            String attempt = begun(waiting).orElseGet(() -> begin(waiting, now));
            if (share >= study.retention()) {
                finish(attempt, study, share, now);
            }
        }
    }

    /** Hands in what is known when the assignment closes. */
    void handIn(Learner learner, OpenWork.Begun begun, Work.Study study, Instant closes) {
        finish(begun.attempt(), study, recall.of(learner, study.sections()), closes);
    }

    private void finish(String attempt, Work.Study study, double share, Instant at) {
        double wanted = PERCENT * study.retention();
        marks.finished(attempt, Math.min(Math.round(PERCENT * share), wanted), wanted, at);
    }

    private Optional<String> begun(OpenWork.Waiting waiting) {
        return marks.ofMember(waiting.classroom(), waiting.member()).stream()
                .filter(attempt -> attempt.assignment() == waiting.assignment())
                .map(WorkAttempt::id)
                .findFirst();
    }

    private String begin(OpenWork.Waiting waiting, Instant now) {
        String attempt = UUID.randomUUID().toString();
        marks.began(waiting.classroom(), waiting.assignment(), waiting.member(), attempt, now);
        return attempt;
    }
}
