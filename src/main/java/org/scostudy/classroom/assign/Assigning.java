package org.scostudy.classroom.assign;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.classroom.paper.QuizPapers;
import org.scostudy.classroom.roster.Access;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Members;
import org.scostudy.classroom.roster.MoreTime;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Assignments;
import org.scostudy.classroom.work.Leeway;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.Papers;
import org.scostudy.quiz.paper.UnfitPaper;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What instructors give their classes to do. */
@Service
public class Assigning {

    static final int LONGEST_TITLE = 200;

    private final Assignments assignments;
    private final Members members;
    private final Access access;
    private final QuizPapers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assigning(
            Assignments assignments,
            Members members,
            Access access,
            QuizPapers papers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.members = members;
        this.access = access;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    public List<Assignment> assignments(Learner person, long classroom) {
        access.taught(person, classroom);
        return assignments.of(classroom);
    }

    public Assignment assignment(Learner person, long classroom, long assignment) {
        access.taught(person, classroom);
        return assignments.require(classroom, assignment);
    }

    /** How many attempts were begun. */
    int begun(Learner person, long classroom, long assignment) {
        access.taught(person, classroom);
        return assignments.attempts(classroom, assignment);
    }

    /** The id of the assignment is given by the database. */
    @Transactional
    public Assignment assign(Learner person, Assignment wished) {
        return assign(person, wished, null);
    }

    /** @param paper what a quiz asks; absent: what its plan draws, and nothing else from then on */
    @Transactional
    public Assignment assign(Learner person, Assignment wished, @Nullable ExamPaper paper) {
        access.taughtNow(person, wished.classroom());
        long id = assignments.add(titled(wished), clock.instant());
        Assignment assigned = assignments.find(wished.classroom(), id).orElseThrow();
        papers.freeze(assigned, paper);
        return assigned;
    }

    /** Marks are computed anew from the attempts that there are. */
    @Transactional
    public void change(Learner person, Assignment wished) {
        change(person, wished, null);
    }

    /** @param paper what a quiz asks now; absent: as before, or what its plan draws if that is another */
    @Transactional
    public void change(Learner person, Assignment wished, Papers.@Nullable Kept paper) {
        Assignment before = assignment(person, wished.classroom(), wished.id());
        access.taughtNow(person, wished.classroom());
        try {
            if (paper != null) {
                papers.keep(person, wished.classroom(), wished.id(), paper.version(), paper.paper());
            } else if (!before.work().equals(wished.work())) {
                papers.follow(before, wished);
            }
        } catch (UnfitPaper unfit) {
            throw new ClassRefused(
                    unfit.reason() == UnfitPaper.Reason.BEGUN
                            ? ClassRefused.Reason.PAPER_BEGUN
                            : ClassRefused.Reason.CHANGED_MEANWHILE);
        }
        assignments.change(titled(wished));
    }

    /** Takes its marks with it. */
    @Transactional
    void remove(Learner person, long classroom, long assignment) {
        Assignment found = assignment(person, classroom, assignment);
        access.taughtNow(person, classroom);
        assignments.remove(found);
    }

    public List<Leeway> leeways(Learner person, long classroom) {
        access.taught(person, classroom);
        return assignments.leeways(classroom);
    }

    @Transactional
    public void allow(Learner person, long classroom, Leeway leeway) {
        assignment(person, classroom, leeway.assignment());
        access.taughtNow(person, classroom);
        if (members.find(classroom, leeway.member()).isEmpty()) {
            throw new ClassRefused(ClassRefused.Reason.NOT_FOUND);
        }
        assignments.allow(classroom, leeway);
        events.publishEvent(new MoreTime(classroom, leeway.member()));
    }

    @Transactional
    void withdraw(Learner person, long classroom, long assignment, long member) {
        access.taughtNow(person, classroom);
        assignments.withdraw(classroom, assignment, member);
    }

    private static Assignment titled(Assignment assignment) {
        String title = assignment.title().strip().replaceAll("\\s+", " ");
        if (title.isEmpty()) {
            throw new ClassRefused(ClassRefused.Reason.TITLE_MISSING);
        }
        return new Assignment(
                assignment.id(),
                assignment.classroom(),
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                assignment.work(),
                assignment.dates(),
                assignment.attempts() == null ? null : Integer.valueOf(Math.max(1, assignment.attempts())),
                assignment.counting(),
                Math.max(0, assignment.weight()),
                assignment.answers());
    }
}
