package org.scostudy.quiz;

/** Knows of quizzes whose answers are not told yet, because somebody else may still sit the same paper. */
public interface AnswersHeld {

    /** Whether the answers of an attempt may be told now; of one that it knows nothing of they may. */
    Release release(long learner, String attempt);
}
