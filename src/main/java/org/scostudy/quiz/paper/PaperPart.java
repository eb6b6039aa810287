package org.scostudy.quiz.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Questions that stand together on a paper.
 *
 * @param heading over them; empty for none
 * @param draw how many of them a sitting asks: all of them, or fewer, drawn for each learner
 */
public record PaperPart(String heading, int draw, List<PaperQuestion> questions) {

    public PaperPart {
        questions = List.copyOf(questions);
        if (draw < 1 || draw > questions.size()) {
            throw new UnfitPaper(UnfitPaper.Reason.DRAW, draw + " of " + questions.size());
        }
        if (draw < questions.size()
                && questions.stream()
                                .mapToDouble(PaperQuestion::points)
                                .distinct()
                                .count()
                        > 1) {
            throw new UnfitPaper(UnfitPaper.Reason.UNEVEN_POOL, heading);
        }
    }

    /** Asks every one of them. */
    public static PaperPart all(String heading, List<PaperQuestion> questions) {
        return new PaperPart(heading, questions.size(), questions);
    }

    /** Whether chance decides which of the questions a learner gets. */
    public boolean pool() {
        return draw < questions.size();
    }

    public double outOf() {
        return pool()
                ? draw * questions.getFirst().points()
                : questions.stream().mapToDouble(PaperQuestion::points).sum();
    }

    /** Of a pool as many as are to be drawn, in their order on the paper. */
    List<PaperQuestion> drawn(RandomGenerator random) {
        if (!pool()) {
            return questions;
        }
        List<PaperQuestion> mixed = new ArrayList<>(questions);
        Collections.shuffle(mixed, random);
        List<PaperQuestion> drawn = mixed.subList(0, draw);
        return questions.stream().filter(drawn::contains).toList();
    }
}
