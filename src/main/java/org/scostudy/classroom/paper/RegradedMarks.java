package org.scostudy.classroom.paper;

import org.scostudy.classroom.gradebook.Marks;
import org.scostudy.quiz.QuizRegraded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Marks follow what corrections and markers make of attempts, in the same transaction. */
@Component
class RegradedMarks {

    private final Marks marks;

    RegradedMarks(Marks marks) {
        this.marks = marks;
    }

    @EventListener
    void on(QuizRegraded quiz) {
        marks.regraded(quiz.attempt(), quiz.points(), quiz.outOf(), quiz.awaiting());
    }
}
