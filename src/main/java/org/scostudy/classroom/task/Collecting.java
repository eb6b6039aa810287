package org.scostudy.classroom.task;

import java.time.Instant;
import org.scostudy.classroom.gradebook.Marks;
import org.scostudy.quiz.QuizFinished;
import org.scostudy.summit.PlayFinished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes in what learners finish, in the transaction in which it ends. Who was removed from the class meanwhile loses
 * nothing: the mark is there if they come back.
 */
@Component
class Collecting {

    private final OpenWork open;
    private final Marks marks;

    Collecting(OpenWork open, Marks marks) {
        this.open = open;
        this.marks = marks;
    }

    /** A quiz that runs on when the assignment closes is handed in as it is: see {@link ClosingTime}. */
    @EventListener
    void on(QuizFinished quiz) {
        open.find(quiz.attempt())
                .ifPresent(begun -> marks.finished(
                        quiz.attempt(), quiz.points(), quiz.outOf(), quiz.awaiting(), noLater(quiz.at(), begun)));
    }

    /** A scenario that ends after the assignment closed has come too late: half of one says nothing. */
    @EventListener
    void on(PlayFinished play) {
        open.find(play.play())
                .filter(begun -> noLater(play.at(), begun).equals(play.at()))
                .ifPresent(_ -> marks.finished(play.play(), play.score(), play.outOf(), play.at()));
    }

    private static Instant noLater(Instant at, OpenWork.Begun begun) {
        Instant closes = begun.closes();
        return closes != null && closes.isBefore(at) ? closes : at;
    }
}
