package org.scostudy.classroom.gradebook;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.classroom.roster.Access;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.Members;
import org.scostudy.classroom.work.Answers;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Assignments;
import org.scostudy.classroom.work.Sitters;
import org.scostudy.classroom.work.Sitters.Sitter;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.quiz.Release;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the answers of quizzes are told: by their rule, or earlier by the word of those who teach the class. */
@Service
public class Releasing {

    /** A quiz with its answers. @param sitters who may still sit it */
    public record Standing(Assignment assignment, Release release, List<Sitter> sitters) {}

    private final Assignments assignments;
    private final Members members;
    private final Marks marks;
    private final AssignedQuizzes quizzes;
    private final Access access;
    private final Clock clock;

    Releasing(
            Assignments assignments,
            Members members,
            Marks marks,
            AssignedQuizzes quizzes,
            Access access,
            Clock clock) {
        this.assignments = assignments;
        this.members = members;
        this.marks = marks;
        this.quizzes = quizzes;
        this.access = access;
        this.clock = clock;
    }

    /** The quizzes whose answers are not told yet. */
    @Transactional(readOnly = true)
    public List<Standing> held(Learner person, long classroom) {
        Classroom found = access.taught(person, classroom);
        List<Standing> held = new ArrayList<>();
        for (Assignment assignment : assignments.of(classroom)) {
            if (assignment.work() instanceof Work.Quiz) {
                Standing standing = standing(found, assignment);
                if (standing.release().held()) {
                    held.add(standing);
                }
            }
        }
        return held;
    }

    @Transactional(readOnly = true)
    public Standing standing(Learner person, long classroom, long assignment) {
        return standing(access.taught(person, classroom), find(classroom, assignment));
    }

    /** From now on they are told, whoever may still sit. */
    @Transactional
    public void release(Learner person, long classroom, long assignment) {
        access.taughtNow(person, classroom);
        assignments.release(find(classroom, assignment), clock.instant());
    }

    /** The rule holds again. What was told is told. */
    @Transactional
    public void holdBack(Learner person, long classroom, long assignment) {
        access.taughtNow(person, classroom);
        assignments.release(find(classroom, assignment), null);
    }

    /** Of the assignment that an attempt was made for; nothing stands against telling those of other attempts. */
    @Transactional(readOnly = true)
    public Release ofAttempt(String attempt) {
        return assignments.ofAttempt(attempt).map(this::of).orElse(Release.RELEASED);
    }

    @Transactional(readOnly = true)
    public Release of(Assignment assignment) {
        boolean depends =
                assignment.answers().released() == null && assignment.answers().rule() == Answers.Rule.LAST_SITTING;
        return depends
                ? standing(access.forOperator(assignment.classroom()), assignment)
                        .release()
                : Sitters.release(assignment.answers(), List.of());
    }

    private Standing standing(Classroom classroom, Assignment assignment) {
        List<Member> all = members.of(classroom.id());
        Map<Long, Long> learners = new HashMap<>();
        for (Member member : all) {
            @Nullable Long learner = member.learner();
            if (learner != null) {
                learners.put(member.id(), learner);
            }
        }
        List<Sitter> sitters = Sitters.of(
                classroom,
                assignment,
                all,
                assignments.leeways(classroom.id()),
                marks.attempts(classroom.id(), assignment.id()),
                attempt -> end(learners.get(attempt.member()), attempt),
                clock.instant());
        return new Standing(assignment, Sitters.release(assignment.answers(), sitters), sitters);
    }

    private Optional<Instant> end(@Nullable Long learner, WorkAttempt attempt) {
        return learner == null ? Optional.empty() : quizzes.end(learner, attempt.id());
    }

    private Assignment find(long classroom, long assignment) {
        return assignments
                .find(classroom, assignment)
                .filter(found -> found.work() instanceof Work.Quiz)
                .orElseThrow(() -> new ClassRefused(ClassRefused.Reason.NOT_FOUND));
    }
}
