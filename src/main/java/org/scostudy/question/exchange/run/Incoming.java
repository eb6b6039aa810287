package org.scostudy.question.exchange.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;

/** What a file holds in one place: a question, or something that a person must finish. */
public sealed interface Incoming {

    Place place();

    /** A question that was carried whole. */
    record Whole(Place place, Question question) implements Incoming {}

    /**
     * Something that is no question yet, or not all of it.
     *
     * @param kind what the file calls it, for example "essay"
     * @param stem the words that it has, in the given markup
     * @param asFarAsRead the question without what could not be carried; null where no kind of ours fits
     * @param notes what could not be carried, and why; at least one
     */
    record Draft(
            Place place,
            String id,
            String section,
            String kind,
            String stem,
            Markup markup,
            List<String> media,
            List<String> tags,
            @Nullable Question asFarAsRead,
            List<Message> notes)
            implements Incoming {
        public Draft {
            media = List.copyOf(media);
            tags = List.copyOf(tags);
            notes = List.copyOf(notes);
        }
    }
}
