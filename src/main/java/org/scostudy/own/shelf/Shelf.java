package org.scostudy.own.shelf;

/**
 * What one learner has, counted.
 *
 * @param revision grows with each change
 * @param swept rows that were removed before this revision are gone for good
 * @param answers given elsewhere, of all imports together
 */
public record Shelf(long revision, long swept, int cards, long bytes, long answers) {

    /** Of whoever has nothing yet. */
    public static final Shelf EMPTY = new Shelf(0, 0, 0, 0, 0);

    Shelf with(int moreCards, long moreBytes) {
        return new Shelf(revision, swept, cards + moreCards, Math.max(0, bytes + moreBytes), answers);
    }

    Shelf withAnswers(long more) {
        return new Shelf(revision, swept, cards, bytes, answers + more);
    }

    Shelf sweptNow() {
        return new Shelf(revision, revision, cards, bytes, answers);
    }
}
