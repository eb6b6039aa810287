package org.scostudy.classroom.paper;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.classroom.gradebook.Marks;
import org.scostudy.classroom.roster.Access;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.ClassroomTable;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.Members;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Assignments;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.Papers;
import org.scostudy.quiz.paper.PrintedForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings what learners wrote on printed papers into the gradebook. */
@Service
public class Transcribing {

    /**
     * What is needed to begin.
     *
     * @param members who have an account, by name
     * @param without how many were invited and have none yet
     * @param attempts at the assignment, oldest first
     */
    public record Desk(
            Assignment assignment, ExamPaper paper, List<Member> members, int without, List<WorkAttempt> attempts) {

        List<WorkAttempt> of(Member member) {
            return attempts.stream()
                    .filter(attempt -> attempt.member() == member.id())
                    .toList();
        }
    }

    /**
     * One learner's sheet.
     *
     * @param form from 0
     * @param answers by the place of their question on this form; what was left blank is left out
     * @param when it was written
     * @param seen the attempts of this learner that were known
     * @param instead the one in whose place it comes, which was on paper too; absent: it comes beside them
     */
    public record Sheet(
            long member,
            int form,
            Map<Integer, Answer> answers,
            Instant when,
            Set<String> seen,
            @Nullable String instead) {}

    private final Papers papers;
    private final Assignments assignments;
    private final Members members;
    private final Marks marks;
    private final AssignedQuizzes quizzes;
    private final ClassroomTable classrooms;
    private final Access access;

    Transcribing(
            Papers papers,
            Assignments assignments,
            Members members,
            Marks marks,
            AssignedQuizzes quizzes,
            ClassroomTable classrooms,
            Access access) {
        this.papers = papers;
        this.assignments = assignments;
        this.members = members;
        this.marks = marks;
        this.quizzes = quizzes;
        this.classrooms = classrooms;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public Desk desk(Learner person, long classroom, long assignment) {
        Assignment found = taught(person, classroom, assignment);
        List<Member> all = members.of(classroom);
        return new Desk(
                found,
                papers.of(assignment).orElseThrow(Transcribing::notFound).paper(),
                all.stream().filter(member -> member.learner() != null).toList(),
                (int) all.stream()
                        .filter(member -> member.standing() == Member.Standing.INVITED)
                        .count(),
                marks.attempts(classroom, assignment));
    }

    /** Refused when the learner has another attempt by now than was known, so that nothing is typed in twice. */
    @Transactional
    public WorkAttempt enter(Learner person, long classroom, long assignment, Sheet sheet) {
        Assignment found = taught(person, classroom, assignment);
        access.taughtNow(person, classroom);
        classrooms.lock(classroom);
        Member member = members.find(classroom, sheet.member()).orElseThrow(Transcribing::notFound);
        long learner = learner(member);
        if (!known(classroom, assignment, member).equals(sheet.seen())) {
            throw new ClassRefused(ClassRefused.Reason.CHANGED_MEANWHILE);
        }
        if (sheet.instead() != null && !gone(classroom, learner, sheet.instead())) {
            throw new ClassRefused(ClassRefused.Reason.LOOKED_AT);
        }
        PrintedForm form = PrintedForm.of(papers.lock(assignment), found.seed(), sheet.form());
        String attempt = quizzes.takeIn(learner, found.title(), assignment, form, sheet.answers(), sheet.when());
        marks.tookIn(classroom, assignment, member.id(), attempt, form.letter(), sheet.when());
        quizzes.finishWritten(learner, attempt, sheet.when());
        return marks.attempts(classroom, assignment).stream()
                .filter(each -> each.id().equals(attempt))
                .findFirst()
                .orElseThrow();
    }

    /** Refused when its learner has looked at it: what it said is told. */
    @Transactional
    public void takeBack(Learner person, long classroom, long assignment, String attempt) {
        taught(person, classroom, assignment);
        access.taughtNow(person, classroom);
        for (WorkAttempt each : marks.attempts(classroom, assignment)) {
            if (each.id().equals(attempt)) {
                Member member = members.find(classroom, each.member()).orElseThrow(Transcribing::notFound);
                if (!gone(classroom, learner(member), attempt)) {
                    throw new ClassRefused(ClassRefused.Reason.LOOKED_AT);
                }
            }
        }
    }

    private boolean gone(long classroom, long learner, String attempt) {
        boolean gone = quizzes.takeBack(learner, attempt);
        if (gone) {
            marks.takeBack(classroom, attempt);
        }
        return gone;
    }

    private Set<String> known(long classroom, long assignment, Member member) {
        return marks.attempts(classroom, assignment).stream()
                .filter(attempt -> attempt.member() == member.id())
                .map(WorkAttempt::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static long learner(Member member) {
        if (member.learner() == null) {
            throw notFound();
        }
        return Objects.requireNonNull(member.learner());
    }

    private Assignment taught(Learner person, long classroom, long assignment) {
        access.taught(person, classroom);
        return assignments.require(classroom, assignment);
    }

    private static ClassRefused notFound() {
        return new ClassRefused(ClassRefused.Reason.NOT_FOUND);
    }
}
