package org.scostudy.question.exchange.run;

import java.util.HashSet;
import java.util.Set;
import org.scostudy.question.exchange.run.Problem.Gravity;
import org.scostudy.question.exchange.run.QuestionReader.Ending;

/** Tells the sink what is wrong with a file, and stops when there is too much of it. */
final class Reports {

    private final Limits limits;
    private final Sink sink;
    private final Set<String> noticed = new HashSet<>();
    private int problems;

    Reports(Limits limits, Sink sink) {
        this.limits = limits;
        this.sink = sink;
    }

    Limits limits() {
        return limits;
    }

    void notice(Place place, String what, String expected, String remedy) {
        report(new Problem(place, Gravity.NOTICE, what, expected, remedy));
    }

    /** For what may be so in every question of a file. */
    void noticeOnce(Place place, String what, String remedy) {
        if (noticed.add(what)) {
            notice(place, what, "", remedy);
        }
    }

    void lost(Place place, String what, String expected, String remedy) {
        report(new Problem(place, Gravity.LOST, what, expected, remedy));
    }

    /** To be thrown by the caller. */
    Stop stop(Place place, String what, String expected, String remedy) {
        sink.problem(new Problem(place, Gravity.STOPPED, what, expected, remedy));
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
            throw stop(
                    problem.place(),
                    "%,d problems so far".formatted(problems),
                    "fewer",
                    "check that this is the right file and format");
        }
    }
}
