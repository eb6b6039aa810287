package org.scostudy.question.exchange.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Interaction;
import org.scostudy.question.Segment;
import org.scostudy.question.exchange.item.Sides;

/** The part of an element that is different for each kind: everything needed to judge an answer by machine. */
sealed interface JsonAnswer {

    /** What the back of the card says; {@code sides} are both of them as in {@link Sides}. */
    record Told(String back, Both sides) implements JsonAnswer {}

    record Both(String front, String back) {}

    record Accepted(List<String> accepted) implements JsonAnswer {}

    /** Both lists run along the element's options. */
    record Chosen(List<Boolean> right, List<@Nullable String> feedback) implements JsonAnswer {}

    record Judged(boolean holds, @Nullable String correction) implements JsonAnswer {}

    record Amount(
            BigDecimal amount,
            BigDecimal tolerance,
            @Nullable String unit) implements JsonAnswer {}

    record Pairs(List<Interaction.Pair> pairs, List<String> distractors) implements JsonAnswer {}

    record Order(List<String> items) implements JsonAnswer {}

    record Places(List<String> places, List<String> names) implements JsonAnswer {}

    /** @param rubric as {@link org.scostudy.question.Rubric#write} writes it */
    record Marked(String rubric, String sample) implements JsonAnswer {}

    static JsonAnswer of(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Recall recall ->
                new Told(
                        Segment.plain(recall.back()),
                        new Both(Sides.write(recall.front()), Sides.write(recall.back())));
            case Interaction.Typed typed -> new Accepted(typed.accepted());
            case Interaction.Choice(var options) -> chosen(options);
            case Interaction.MultipleResponse(var options) -> chosen(options);
            case Interaction.TrueFalse(var holds, var correction) -> new Judged(holds, correction);
            case Interaction.Numeric(var amount, var tolerance, var unit) -> new Amount(amount, tolerance, unit);
            case Interaction.Matching(var pairs, var distractors) -> new Pairs(pairs, distractors);
            case Interaction.Ordering(var items) -> new Order(items);
            case Interaction.Hotspot(var places, var names) -> new Places(List.copyOf(places), names);
            case Interaction.Essay(var rubric, var sample) -> new Marked(rubric.write(), sample);
        };
    }

    private static Chosen chosen(List<Interaction.Option> options) {
        return new Chosen(
                options.stream().map(Interaction.Option::right).toList(),
                options.stream()
                        .<@Nullable String>map(Interaction.Option::feedback)
                        .toList());
    }
}
