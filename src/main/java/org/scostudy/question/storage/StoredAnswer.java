package org.scostudy.question.storage;

import static org.scostudy.question.storage.StoredForm.optional;
import static org.scostudy.question.storage.StoredForm.text;
import static org.scostudy.question.storage.StoredForm.texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Interaction.Pair;
import org.scostudy.question.Rubric;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Rivals;
import org.scostudy.question.exchange.item.Sides;
import org.scostudy.question.exchange.item.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The part of a kept question that is different for each kind. */
final class StoredAnswer {

    private StoredAnswer() {}

    static ObjectNode write(Interaction interaction) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        switch (interaction) {
            case Interaction.Recall recall -> {
                answer.put("back", Segment.plain(recall.back()));
                answer.putObject("sides")
                        .put("front", Sides.write(recall.front()))
                        .put("back", Sides.write(recall.back()));
            }
            case Interaction.Typed typed -> texts(answer, "accepted", typed.accepted());
            case Interaction.Choice _, Interaction.MultipleResponse _ -> {
                ArrayNode right = answer.putArray("right");
                ArrayNode feedback = answer.putArray("feedback");
                for (Option option : interaction.options()) {
                    right.add(option.right());
                    feedback.add(option.feedback());
                }
            }
            case Interaction.TrueFalse(var holds, var correction) ->
                answer.put("holds", holds).put("correction", correction);
            case Interaction.Numeric(var amount, var tolerance, var unit) ->
                answer.put("amount", amount).put("tolerance", tolerance).put("unit", unit);
            case Interaction.Matching(var pairs, var distractors) -> {
                ArrayNode array = answer.putArray("pairs");
                pairs.forEach(pair -> array.addObject().put("left", pair.left()).put("right", pair.right()));
                texts(answer, "distractors", distractors);
            }
            case Interaction.Ordering(var items) -> texts(answer, "items", items);
            case Interaction.Hotspot(var places, var names) -> {
                texts(answer, "places", List.copyOf(places));
                texts(answer, "names", names);
            }
            case Interaction.Essay(var rubric, var sample) ->
                answer.put("rubric", rubric.write()).put("sample", sample);
        }
        return answer;
    }

    static Interaction read(Kind kind, JsonNode node) {
        JsonNode answer = node.path("answer");
        return switch (kind) {
            case BASIC, REVERSED, CLOZE -> recall(kind, node, answer);
            case TYPED -> new Interaction.Typed(text(node, "key"), texts(answer, "accepted"), Rivals.NONE);
            case CHOICE -> new Interaction.Choice(options(node, answer));
            case MULTIPLE_RESPONSE -> new Interaction.MultipleResponse(options(node, answer));
            case TRUE_FALSE ->
                new Interaction.TrueFalse(answer.path("holds").booleanValue(), optional(answer, "correction"));
            case NUMERIC ->
                new Interaction.Numeric(
                        number(answer, "amount"), number(answer, "tolerance"), optional(answer, "unit"));
            case MATCHING -> new Interaction.Matching(pairs(answer), texts(answer, "distractors"));
            case ORDERING -> new Interaction.Ordering(texts(answer, "items"));
            case HOTSPOT ->
                new Interaction.Hotspot(new LinkedHashSet<>(texts(answer, "places")), texts(answer, "names"));
            case ESSAY -> new Interaction.Essay(Rubric.read(text(answer, "rubric")), text(answer, "sample"));
        };
    }

    /** Sides came later; before, a back was all there was. */
    private static Interaction recall(Kind kind, JsonNode node, JsonNode answer) {
        JsonNode sides = answer.path("sides");
        return sides.isObject()
                ? new Interaction.Recall(
                        kind, Sides.read(text(sides, "front")), Sides.read(text(sides, "back")), text(node, "key"))
                : new Interaction.Recall(
                        kind, Sides.ofStem(text(node, "stem")), Sides.ofStem(text(answer, "back")), text(node, "key"));
    }

    private static List<Option> options(JsonNode node, JsonNode answer) {
        List<String> texts = texts(node, "options");
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            options.add(new Option(
                    texts.get(i), answer.path("right").path(i).booleanValue(), feedback(answer.path("feedback"), i)));
        }
        return options;
    }

    private static @Nullable String feedback(JsonNode feedback, int option) {
        JsonNode said = feedback.path(option);
        return said.isString() ? Text.clean(said.stringValue()) : null;
    }

    private static List<Pair> pairs(JsonNode answer) {
        List<Pair> pairs = new ArrayList<>();
        answer.path("pairs").forEach(pair -> pairs.add(new Pair(text(pair, "left"), text(pair, "right"))));
        return pairs;
    }

    private static BigDecimal number(JsonNode answer, String name) {
        return answer.path(name).decimalValue();
    }
}
