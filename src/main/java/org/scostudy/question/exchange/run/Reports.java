package org.scostudy.question.exchange.run;

import java.util.HashSet;
import java.util.Set;
import org.scostudy.language.Message;
import org.scostudy.question.exchange.run.Problem.Gravity;
import org.scostudy.question.exchange.run.QuestionReader.Ending;

/** Tells the sink what is wrong with a file, and stops when there is too much of it. */
final class Reports {

    private final Limits limits;
    private final Sink sink;
    private final Set<Message> noticed = new HashSet<>();
    private int problems;

    Reports(Limits limits, Sink sink) {
        this.limits = limits;
        this.sink = sink;
    }

    Limits limits() {
        return limits;
    }

    void notice(Place place, Message said) {
        report(new Problem(place, Gravity.NOTICE, said));
    }

    /** For what may be so in every question of a file. */
    void noticeOnce(Place place, Message said) {
        if (noticed.add(said)) {
            notice(place, said);
        }
    }

    void lost(Place place, Message said) {
        report(new Problem(place, Gravity.LOST, said));
    }

    /** To be thrown by the caller. */
    Stop stop(Place place, Message said) {
        sink.problem(new Problem(place, Gravity.STOPPED, said));
        return new Stop(Ending.STOPPED);
    }

    void stopIfCancelled() {
        if (sink.cancelled()) {
            throw new Stop(Ending.CANCELLED);
        }
    }

    private void report(Problem problem) {
        sink.problem(problem);
        if (++problems >= limits.problems()) {
            throw stop(problem.place(), Message.of("exchange.run.many-problems", problems));
        }
    }
}
