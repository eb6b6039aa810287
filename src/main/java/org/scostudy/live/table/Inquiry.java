package org.scostudy.live.table;

import org.jspecify.annotations.Nullable;
import org.scostudy.scenario.model.Motion;

/**
 * A question in the corridor.
 *
 * @param number of the happening
 * @param text as it stood when it was asked
 * @param answer null while there is none
 * @param byCouncil whether nobody held the seat, so that its interests answer
 */
public record Inquiry(
        int number,
        String seat,
        String of,
        Motion text,
        @Nullable Said answer,
        boolean byCouncil) {

    public boolean isOpen() {
        return answer == null && !byCouncil;
    }

    Inquiry answered(Said said) {
        return new Inquiry(number, seat, of, text, said, false);
    }
}
