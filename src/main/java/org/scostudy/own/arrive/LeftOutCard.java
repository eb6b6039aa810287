package org.scostudy.own.arrive;

import java.util.List;
import org.scostudy.language.Message;
import org.scostudy.question.exchange.run.Place;

/**
 * Something in a file that does not become a card.
 *
 * @param stem its words
 * @param why at least one reason
 */
public record LeftOutCard(Place place, String stem, List<Message> why) {
    public LeftOutCard {
        why = List.copyOf(why);
    }
}
