package org.scostudy.classroom.paper;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.classroom.roster.Access;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Assignments;
import org.scostudy.classroom.work.Work;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.paper.Correction;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.Freezing;
import org.scostudy.quiz.paper.PaperCorrection;
import org.scostudy.quiz.paper.Papers;
import org.scostudy.quiz.paper.UnfitPaper;
import org.scostudy.quiz.regrade.Change;
import org.scostudy.quiz.regrade.Regrading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a class, for those who teach it. */
@Service
public class ClassPapers implements QuizPapers {

    private final Papers papers;
    private final Freezing freezing;
    private final Regrading regrading;
    private final Assignments assignments;
    private final AssignedQuizzes quizzes;
    private final Access access;

    ClassPapers(
            Papers papers,
            Freezing freezing,
            Regrading regrading,
            Assignments assignments,
            AssignedQuizzes quizzes,
            Access access) {
        this.papers = papers;
        this.freezing = freezing;
        this.regrading = regrading;
        this.assignments = assignments;
        this.quizzes = quizzes;
        this.access = access;
    }

    /** Empty when the assignment is no quiz, or nothing in the bank fitted when it was given. */
    public Optional<Papers.Kept> paper(Learner person, long classroom, long assignment) {
        taught(person, classroom, assignment);
        return papers.of(assignment);
    }

    public boolean begun(Learner person, long classroom, long assignment) {
        taught(person, classroom, assignment);
        return papers.begun(assignment);
    }

    @Override
    @Transactional
    public void keep(Learner person, long classroom, long assignment, int seen, ExamPaper paper) {
        taught(person, classroom, assignment);
        access.taughtNow(person, classroom);
        papers.keep(assignment, seen, paper);
    }

    @Override
    @Transactional
    public void freeze(Assignment assignment, @Nullable ExamPaper composed) {
        if (assignment.work() instanceof Work.Quiz(var plan)) {
            ExamPaper paper = composed == null ? drawn(assignment, plan) : composed;
            if (paper != null) {
                papers.keep(assignment.id(), Papers.NONE, paper);
            }
        }
    }

    @Override
    @Transactional
    public void follow(Assignment before, Assignment now) {
        if (now.work() instanceof Work.Quiz(var plan)) {
            Optional<Papers.Kept> kept = papers.of(now.id());
            ExamPaper paper = kept.map(Papers.Kept::paper)
                    .filter(_ -> drawsAlike(before.work(), plan))
                    .map(same -> same.ruledBy(quizzes.read(plan)))
                    .orElseGet(() -> drawn(now, plan));
            if (paper != null) {
                papers.keep(now.id(), kept.map(Papers.Kept::version).orElse(Papers.NONE), paper);
            }
        }
    }

    private boolean drawsAlike(Work before, String plan) {
        QuizPlan now = quizzes.read(plan);
        return before instanceof Work.Quiz(var former)
                && quizzes.read(former).ruledBy(now).equals(now);
    }

    private @Nullable ExamPaper drawn(Assignment assignment, String plan) {
        try {
            return freezing.ofClass(assignment.classroom()).draw(quizzes.read(plan), assignment.seed());
        } catch (UnfitPaper nothing) {
            return null;
        }
    }

    public List<PaperCorrection> corrections(Learner person, long classroom, long assignment) {
        taught(person, classroom, assignment);
        return regrading.history(assignment);
    }

    /** What a correction would change. */
    public List<Change> preview(
            Learner person, long classroom, long assignment, String question, Correction correction) {
        taught(person, classroom, assignment);
        return regrading.preview(assignment, question, correction);
    }

    /**
     * Corrects a question for the whole class.
     *
     * @param shown what the preview said
     * @throws UnfitPaper when something else would come of it by now
     */
    @Transactional
    public void correct(
            Learner person,
            long classroom,
            long assignment,
            String question,
            Correction correction,
            String reason,
            List<Change> shown) {
        taught(person, classroom, assignment);
        access.taughtNow(person, classroom);
        regrading.correct(person, assignment, question, correction, reason, shown);
    }

    private void taught(Learner person, long classroom, long assignment) {
        access.taught(person, classroom);
        assignments.require(classroom, assignment);
    }
}
