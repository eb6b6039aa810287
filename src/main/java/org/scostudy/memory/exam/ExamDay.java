package org.scostudy.memory.exam;

import java.util.List;

/**
 * What to do today for an exam.
 *
 * @param today the numbers of the cards to study, in this order, as long as there is time
 * @param readiness the score to expect if every day is studied as planned
 * @param seconds that today's cards may be expected to take
 */
public record ExamDay(List<Integer> today, ExpectedScore readiness, double seconds) {
    public ExamDay {
        today = List.copyOf(today);
    }
}
