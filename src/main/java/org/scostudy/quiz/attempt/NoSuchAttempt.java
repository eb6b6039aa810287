package org.scostudy.quiz.attempt;

import org.scostudy.account.NotThere;

/** There is no such attempt of this learner: it may be another's, which is nobody's business. */
public class NoSuchAttempt extends NotThere {

    private static final long serialVersionUID = 1L;

    NoSuchAttempt() {
        super("There is no such quiz of yours. Choose one from the list of quizzes.");
    }
}
