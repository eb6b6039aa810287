package org.scostudy.live.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scostudy.common.InOrder;
import org.scostudy.scenario.model.Motion;

/**
 * The text was put to the seats.
 *
 * @param number of the happening that called it
 * @param before the text as it was put last, as it was tabled, or as the news left it
 * @param said by seat; the last word of a seat counts. Seats that are not in it are spoken for by their interests.
 */
public record Vote(int number, Motion before, Motion text, Map<String, Said> said, boolean closed, boolean afterNews) {

    public Vote {
        said = InOrder.copy(said);
    }

    Vote with(String seat, Said word) {
        Map<String, Said> more = new LinkedHashMap<>(said);
        more.put(seat, word);
        return new Vote(number, before, text, more, closed, afterNews);
    }

    Vote over() {
        return new Vote(number, before, text, said, true, afterNews);
    }
}
