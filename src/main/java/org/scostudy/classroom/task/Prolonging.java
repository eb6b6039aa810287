package org.scostudy.classroom.task;

import java.time.Duration;
import org.scostudy.account.people.Accounts;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.roster.Members;
import org.scostudy.classroom.roster.MoreTime;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the time that somebody was granted also to what they are sitting just now: a break begins when it begins. */
@Component
class Prolonging {

    private final Members members;
    private final Accounts accounts;
    private final Joining joining;
    private final Tasks tasks;
    private final AssignedQuizzes quizzes;

    Prolonging(Members members, Accounts accounts, Joining joining, Tasks tasks, AssignedQuizzes quizzes) {
        this.members = members;
        this.accounts = accounts;
        this.joining = joining;
        this.tasks = tasks;
        this.quizzes = quizzes;
    }

    /** In the transaction that grants it. */
    @EventListener
    void on(MoreTime more) {
        members.find(more.classroom(), more.member())
                .filter(member -> member.active())
                .map(member -> member.learner())
                .flatMap(accounts::find)
                .ifPresent(learner -> tasks.of(joining.place(learner, more.classroom()))
                        .forEach(task -> prolong(learner.id(), task)));
    }

    private void prolong(long learner, Tasks.Task task) {
        if (task.assignment().work() instanceof Work.Quiz quiz) {
            Duration limit = quizzes.read(quiz.plan()).limit();
            if (limit != null) {
                task.mark().attempts().stream()
                        .filter(attempt -> !attempt.isFinished())
                        .map(WorkAttempt::id)
                        .forEach(attempt ->
                                quizzes.prolong(learner, attempt, task.extra().to(limit)));
            }
        }
    }
}
