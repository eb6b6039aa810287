package org.scostudy.classroom.task;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.classroom.gradebook.Releasing;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.Papers;
import org.scostudy.study.recall.SectionRecall;
import org.scostudy.summit.AssignedScenarios;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way into an assignment. An attempt that is open is gone on with; otherwise a new one is made, together with its
 * entry in the class or not at all. A second click finds the attempt that the first one made.
 */
@Service
public class Starting {

    private final Tasks tasks;
    private final Joining joining;
    private final AssignedQuizzes quizzes;
    private final AssignedScenarios scenarios;
    private final Releasing releasing;
    private final Papers papers;
    private final TransactionTemplate transaction;

    Starting(
            Tasks tasks,
            Joining joining,
            AssignedQuizzes quizzes,
            AssignedScenarios scenarios,
            Releasing releasing,
            Papers papers,
            TransactionTemplate transaction) {
        this.tasks = tasks;
        this.joining = joining;
        this.quizzes = quizzes;
        this.scenarios = scenarios;
        this.releasing = releasing;
        this.papers = papers;
        this.transaction = transaction;
    }

    /** @return address of the page where the learner works at it */
    String open(Learner person, long classroom, long assignment) {
        Work work = tasks.task(person, classroom, assignment).assignment().work();
        return switch (work) {
            case Work.Study study -> open(person, classroom, assignment, study);
            case Work.Quiz quiz ->
                AssignedQuizzes.path(begin(person, classroom, assignment, task -> start(person, task, quiz.plan())));
            case Work.Summit summit -> "live?code=" + summit.code();
            case Work.Scenario scenario -> {
                AssignedScenarios.Ready ready = scenarios
                        .prepare(scenario.scenario())
                        .orElseThrow(() -> new ClassRefused(ClassRefused.Reason.NOTHING_TO_DO));
                yield AssignedScenarios.path(begin(person, classroom, assignment, _ -> scenarios.start(person, ready)));
            }
        };
    }

    private interface Begin {
        String attempt(Tasks.Task task);
    }

    private String begin(Learner person, long classroom, long assignment, Begin begin) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            joining.lock(classroom);
            Tasks.Task task = tasks.task(person, classroom, assignment);
            Optional<String> open = openAttempt(task.mark().attempts());
            if (open.isPresent()) {
                return open.get();
            }
            tasks.checkThatItMayStart(task);
            String attempt = begin.attempt(task);
            tasks.begin(person, classroom, assignment, attempt);
            return attempt;
        }));
    }

    /** Nothing is made that could be too many: a second way in leads to the same cards. */
    private String open(Learner person, long classroom, long assignment, Work.Study study) {
        transaction.executeWithoutResult(_ -> {
            joining.lock(classroom);
            Tasks.Task task = tasks.task(person, classroom, assignment);
            if (task.mark().attempts().isEmpty()) {
                tasks.begin(person, classroom, assignment, UUID.randomUUID().toString());
            }
        });
        return SectionRecall.path(study.sections());
    }

    private String start(Learner person, Tasks.Task task, String wanted) {
        Optional<ExamPaper> paper = papers.of(task.assignment().id()).map(Papers.Kept::paper);
        if (paper.isPresent()) {
            return sit(person, task, paper.get());
        }
        QuizPlan plan = quizzes.read(wanted);
        if (quizzes.fitting(task.classroom().id(), plan) == 0) {
            throw new ClassRefused(ClassRefused.Reason.NOTHING_TO_DO);
        }
        String attempt = quizzes.start(
                person,
                task.classroom().id(),
                task.assignment().title(),
                plan.in(mode(task, plan.mode())),
                seed(task.assignment().id(), task.mark().attempts().size()));
        prolong(person, task, attempt, plan.limit());
        return attempt;
    }

    private String sit(Learner person, Tasks.Task task, ExamPaper paper) {
        String attempt = quizzes.sit(
                person,
                task.assignment().title(),
                task.assignment().id(),
                paper.in(mode(task, paper.mode())),
                sitting(person, task));
        prolong(person, task, attempt, paper.limit());
        return attempt;
    }

    private void prolong(Learner person, Tasks.Task task, String attempt, @Nullable Duration limit) {
        if (limit != null) {
            quizzes.prolong(person.id(), attempt, task.extra().to(limit));
        }
    }

    /** Practice tells each answer at once: as long as that would tell others of the paper it is sat like an exam. */
    private Mode mode(Tasks.Task task, Mode wished) {
        return releasing.of(task.assignment()).held() ? Mode.EXAM : wished;
    }

    /** What a pool gives and the order of options are each learner's own, and new with each attempt. */
    private static long sitting(Learner person, Tasks.Task task) {
        long seed = seed(task.assignment().id(), task.mark().attempts().size());
        return seed ^ (person.id() << Integer.SIZE);
    }

    /** The first attempts of all learners ask the same, and so do the second ones. */
    public static long seed(long assignment, int attemptsBefore) {
        return assignment * 1_000 + attemptsBefore;
    }

    private static Optional<String> openAttempt(List<WorkAttempt> attempts) {
        return attempts.stream()
                .filter(attempt -> !attempt.isFinished())
                .map(WorkAttempt::id)
                .findFirst();
    }
}
