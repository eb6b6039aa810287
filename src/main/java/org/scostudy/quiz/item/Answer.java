package org.scostudy.quiz.item;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a learner answered; which part is there depends on the kind of the question. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        @Nullable List<String> options,
        @Nullable String text,
        @Nullable Map<String, String> pairs,
        @Nullable List<String> order,
        @Nullable List<String> places,
        @Nullable Correctness judged) {

    public static Answer chosen(List<String> options) {
        return new Answer(options, null, null, null, null, null);
    }

    public static Answer written(String text) {
        return new Answer(null, text, null, null, null, null);
    }

    public static Answer paired(Map<String, String> pairs) {
        return new Answer(null, null, pairs, null, null, null);
    }

    public static Answer ordered(List<String> order) {
        return new Answer(null, null, null, order, null, null);
    }

    public static Answer found(List<String> places) {
        return new Answer(null, null, null, null, places, null);
    }

    public static Answer judged(Correctness judged) {
        return new Answer(null, null, null, null, null, judged);
    }

    /** What was written; empty when nothing was. */
    String words() {
        return text == null ? "" : text.strip();
    }

    /** In an exam it takes back what was answered before. */
    @JsonIgnore
    public boolean empty() {
        return judged == null
                && (options == null || options.isEmpty())
                && (text == null || text.isBlank())
                && (pairs == null || pairs.isEmpty())
                && (order == null || order.isEmpty())
                && (places == null || places.isEmpty());
    }
}
