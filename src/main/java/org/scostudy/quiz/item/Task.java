package org.scostudy.quiz.item;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Segment;

/**
 * What there is to do at a question of an attempt, as it is kept with the attempt: options and items stand in the order
 * in which they are shown, and their ids say only where they stand.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "task")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Task.Choose.class, name = "choose"),
    @JsonSubTypes.Type(value = Task.ChooseAll.class, name = "choose-all"),
    @JsonSubTypes.Type(value = Task.Judge.class, name = "judge"),
    @JsonSubTypes.Type(value = Task.Write.class, name = "write"),
    @JsonSubTypes.Type(value = Task.Amount.class, name = "amount"),
    @JsonSubTypes.Type(value = Task.Match.class, name = "match"),
    @JsonSubTypes.Type(value = Task.Sort.class, name = "sort"),
    @JsonSubTypes.Type(value = Task.Find.class, name = "find"),
    @JsonSubTypes.Type(value = Task.Recall.class, name = "recall")
})
public sealed interface Task {

    record Option(
            String id, String text, boolean right, @Nullable String feedback) {}

    record Choose(List<Option> options) implements Task {}

    record ChooseAll(List<Option> options) implements Task {}

    record Judge(boolean holds, @Nullable String correction) implements Task {}

    /**
     * @param parts of a list, with all their names; attempts that are older than these have none
     * @param rivals other things' names, as {@link org.scostudy.question.Rivals#spellings()} gives them
     */
    record Write(List<String> accepted, @Nullable List<List<String>> parts, Set<String> rivals) implements Task {
        Write(List<String> accepted, Set<String> rivals) {
            this(accepted, null, rivals);
        }
    }

    record Amount(
            BigDecimal amount,
            BigDecimal tolerance,
            @Nullable String unit) implements Task {}

    record Named(String id, String text) {}

    /** @param right id of the right side that belongs to it */
    record Left(String id, String text, String right) {}

    record Match(List<Left> left, List<Named> right) implements Task {}

    /** @param place where it belongs, from 0 */
    record Thing(String id, String text, int place) {}

    record Sort(List<Thing> items) implements Task {}

    record Find(Set<String> places, List<String> names) implements Task {}

    /** Said to oneself and judged by oneself. */
    record Recall(List<Segment> back) implements Task {}
}
