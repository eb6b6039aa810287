package org.scostudy.question.exchange.item;

import java.util.List;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Segment;
import org.scostudy.question.markup.Rich;

/** Cards with a front and a back. */
public final class CardBack {

    private CardBack() {}

    /** The stem is the front; all of the back is what is asked for. */
    public static void deliver(QuestionBuilder item, Kind kind, Rich back) {
        Rich front = item.stem();
        item.deliver(texts -> new Interaction.Recall(
                kind,
                List.of(Segment.text(texts.apply(front))),
                List.of(Segment.key(texts.apply(back))),
                back.plain()));
    }
}
