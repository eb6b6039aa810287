package org.scostudy.authoring.drafts;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.bank.Explained;
import org.scostudy.material.model.Pack;

/** Somebody who makes questions out of a text. A server may do without; then its page says so. */
public interface Drafter {

    /** So many characters a text may have. */
    int mostCharacters();

    /** So many bytes a file may have. */
    int mostBytes();

    /**
     * The same text gives the same drafts.
     *
     * @param known whose names the text may speak of
     * @throws Explained when nothing can be made of it
     * @throws CancellationException when the watch wished so
     */
    Drafted draft(DraftSource source, @Nullable Pack known, Cancellation watch) throws Explained;
}
