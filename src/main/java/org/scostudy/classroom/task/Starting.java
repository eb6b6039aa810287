package org.scostudy.classroom.task;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.scostudy.account.Learner;
import org.scostudy.classroom.gradebook.Releasing;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes;
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
    private final TransactionTemplate transaction;

    Starting(
            Tasks tasks,
            Joining joining,
            AssignedQuizzes quizzes,
            AssignedScenarios scenarios,
            Releasing releasing,
            TransactionTemplate transaction) {
        this.tasks = tasks;
        this.joining = joining;
        this.quizzes = quizzes;
        this.scenarios = scenarios;
        this.releasing = releasing;
        this.transaction = transaction;
    }

    /** @return address of the page where the learner works at it */
    String open(Learner person, long classroom, long assignment) {
        Work work = tasks.task(person, classroom, assignment).assignment().work();
        return switch (work) {
            case Work.Study study -> open(person, classroom, assignment, study);
            case Work.Quiz quiz ->
                AssignedQuizzes.path(
                        begin(person, classroom, assignment, task -> start(person, task, quizzes.read(quiz.plan()))));
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

    private String start(Learner person, Tasks.Task task, QuizPlan plan) {
        if (quizzes.fitting(plan) == 0) {
            throw new ClassRefused(ClassRefused.Reason.NOTHING_TO_DO);
        }
        String attempt = quizzes.start(
                person,
                task.assignment().title(),
                plan.in(mode(task, plan)),
                seed(task.assignment().id(), task.mark().attempts().size()));
        if (plan.limit() != null) {
            quizzes.prolong(person.id(), attempt, task.extra().to(plan.limit()));
        }
        return attempt;
    }

    /** Practice tells each answer at once: as long as that would tell others of the paper it is sat like an exam. */
    private Mode mode(Tasks.Task task, QuizPlan plan) {
        return releasing.of(task.assignment()).held() ? Mode.EXAM : plan.mode();
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
