package org.scostudy.quiz.paper;

import org.scostudy.quiz.item.Item;

/**
 * A question on a paper, as it was when it was put there.
 *
 * @param points that a right answer earns, more than 0 and at most {@value #MOST_POINTS}
 */
public record PaperQuestion(Item item, double points) {

    public static final double MOST_POINTS = 1000;

    public PaperQuestion {
        if (!(points > 0 && points <= MOST_POINTS)) {
            throw new UnfitPaper(UnfitPaper.Reason.POINTS, item.question());
        }
    }

    /** Its id in the bank, where it may be another by now or gone. */
    public String id() {
        return item.question();
    }

    PaperQuestion worth(double other) {
        return new PaperQuestion(item, other);
    }
}
