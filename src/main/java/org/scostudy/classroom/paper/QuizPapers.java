package org.scostudy.classroom.paper;

import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.UnfitPaper;

/** Gives the quizzes that a class is handed their papers. */
public interface QuizPapers {

    /**
     * Gives a quiz its first paper: the one that was put together, or else one that its plan draws. Other work needs none.
     *
     * @param composed absent: whatever the plan draws, or none as long as nothing fits
     */
    void freeze(Assignment assignment, @Nullable ExamPaper composed);

    /**
     * Lets a paper follow another plan: with other rules it keeps its questions, with another choice of questions it is
     * drawn anew.
     *
     * @throws UnfitPaper when learners have begun
     */
    void follow(Assignment before, Assignment now);

    /**
     * Keeps what an instructor put together.
     *
     * @param seen the version that was changed
     * @throws UnfitPaper when somebody else changed it meanwhile, or learners have begun
     */
    void keep(Learner person, long classroom, long assignment, int seen, ExamPaper paper);
}
