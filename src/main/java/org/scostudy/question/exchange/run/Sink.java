package org.scostudy.question.exchange.run;

import java.nio.file.Path;
import org.scostudy.question.BankSection;

/** Who wants to know what is in a file. All methods are called by the thread that reads. */
public interface Sink {

    /** A question, or the draft of one. */
    void take(Incoming item);

    void problem(Problem problem);

    /** Called before the first item of a section. */
    default void section(BankSection section) {}

    /** An answer given in the past to a card that the file describes, oldest first; only Anki packages hold them. */
    default void review(PastReview review) {}

    /** Where a card stands; told after all answers, of cards in review or put away. */
    default void standing(CardStanding standing) {}

    /**
     * An existing folder of the sink's own. Pictures and sounds are put there under the names by which questions know
     * them, before the question with them is taken. The same one always has the same name.
     */
    Path mediaFolder();

    /** Whether a picture or sound of this name is there from before, so that a file may only name it. */
    default boolean keeps(String medium) {
        return false;
    }

    default void progress(long bytesRead, long bytesInAll) {}

    /** Asked often; once true, the reading ends soon. */
    default boolean cancelled() {
        return false;
    }
}
