package org.scostudy.question.reading;

import java.util.List;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Segment;

/** Cards with a front and a back. */
final class Cards {

    private Cards() {}

    /** The stem is the front; all of the back is what is asked for. */
    static void deliver(Item item, Kind kind, Rich back) {
        Rich front = item.stem();
        item.deliver(texts -> new Interaction.Recall(
                kind,
                List.of(Segment.text(texts.apply(front))),
                List.of(Segment.key(texts.apply(back))),
                back.plain()));
    }
}
