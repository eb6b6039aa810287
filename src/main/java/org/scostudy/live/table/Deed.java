package org.scostudy.live.table;

import org.jspecify.annotations.Nullable;

/** What somebody does at a live summit. Each names all that it is about, so that one that comes late is known to. */
public sealed interface Deed {

    /** Of somebody who comes, goes, or is given another seat. */
    sealed interface OfPerson extends Deed {}

    /** Of a seat, whoever of those who hold it does it. */
    sealed interface OfSeat extends Deed {
        String seat();
    }

    /** Of the chair, who is the instructor. */
    sealed interface OfChair extends Deed {}

    record Seated(String seat) implements OfPerson {}

    record Left() implements OfPerson {}

    /**
     * A line of the text gets another wording.
     *
     * @param from what stood there for whoever does it; empty for nothing
     * @param to empty to take it out
     */
    record Reworded(String seat, String line, String from, String to) implements OfSeat {}

    /** A question in the corridor: what would you make of the text as it stands? */
    record Asked(String seat, String of) implements OfSeat {}

    /**
     * @param question its number
     * @param source the sentence that is named as the reason; null for none
     */
    record Answered(
            String seat, int question, Word word, @Nullable String source) implements OfSeat {}

    /**
     * @param vote its number
     * @param source the sentence that is cited; null only where nobody objects
     */
    record Voted(String seat, int vote, Word word, @Nullable String source) implements OfSeat {}

    /** From now on the text can be changed. */
    record Began() implements OfChair {}

    record Paused() implements OfChair {}

    record Resumed() implements OfChair {}

    record VoteCalled() implements OfChair {}

    record VoteClosed() implements OfChair {}

    record NewsBrought(String twist) implements OfChair {}

    record Ended() implements OfChair {}
}
