package org.scostudy.drafting.ask;

import java.util.List;
import org.scostudy.drafting.text.SentencePlace;
import org.scostudy.question.Question;

/**
 * A question that somebody must review before learners meet it.
 *
 * @param sources the sentences it rests on; one, but for an order of events
 * @param rank how much it is worth asking: 0 to 1, best first
 */
public record TextDraft(Question question, List<SentencePlace> sources, Asks asks, double rank) {

    public TextDraft {
        sources = List.copyOf(sources);
    }
}
