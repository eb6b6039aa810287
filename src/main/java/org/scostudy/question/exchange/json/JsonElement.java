package org.scostudy.question.exchange.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Interaction.Pair;
import org.scostudy.question.Markup;
import org.scostudy.question.Rubric;
import org.scostudy.question.answer.Rivals;
import org.scostudy.question.exchange.item.Numbers;
import org.scostudy.question.exchange.item.Owned;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.item.Sides;
import org.scostudy.question.exchange.run.Unreadable;
import org.scostudy.question.markup.MediaFormat;
import tools.jackson.databind.JsonNode;

/** An element of our JSON, but for the pictures and sounds in it, which were kept while it was read. */
record JsonElement(JsonNode node, QuestionBuilder item) {

    void deliver() {
        if (!node.isObject()) {
            throw new Unreadable("exchange.json.no-question");
        }
        String kind = text(node, "kind");
        Markup markup = "markdown".equals(optional(node, "markup")) ? Markup.MARKDOWN : Markup.PLAIN;
        item.kind(kind)
                .markup(markup)
                .stem(item.text(text(node, "stem"), markup))
                .explanation(item.text(orEmpty(node, "explanation"), markup))
                .since(item.text(orEmpty(node, "since"), markup))
                .level(QuestionBuilder.level(orEmpty(node, "level")))
                .citations(citations())
                .named(media())
                .own(Owned.by(orEmpty(node, "id"), texts(node, "cards"), orEmpty(node, "section")));
        if (optional(node, "id") != null) {
            item.name(orEmpty(node, "id"));
        }
        texts(node, "tags").forEach(item::tag);
        Interaction interaction = interaction(kind);
        if (interaction == null) {
            item.note("exchange.item.unknown-kind", kind).deliver();
        } else {
            item.deliver(_ -> interaction);
        }
    }

    private List<String> media() {
        List<String> names = texts(node, "media");
        for (String name : names) {
            if (!MediaFormat.isName(name)) {
                throw new Unreadable("exchange.json.no-medium", name);
            }
        }
        return names;
    }

    private List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        for (JsonNode each : list(node, "citations")) {
            citations.add(new Citation(text(each, "passage"), text(each, "section"), text(each, "summary")));
        }
        return citations;
    }

    private @Nullable Interaction interaction(String name) {
        Kind kind = Owned.kind(name);
        JsonNode answer = node.path("answer");
        return kind == null
                ? null
                : switch (kind) {
                    case BASIC, REVERSED, CLOZE -> {
                        JsonNode sides = answer.path("sides");
                        yield new Interaction.Recall(
                                kind,
                                sides.isObject() ? Sides.read(text(sides, "front")) : Sides.ofStem(text(node, "stem")),
                                sides.isObject() ? Sides.read(text(sides, "back")) : Sides.ofStem(text(answer, "back")),
                                text(node, "key"));
                    }
                    case TYPED ->
                        new Interaction.Typed(text(node, "key"), some(texts(answer, "accepted")), Rivals.NONE);
                    case CHOICE -> {
                        List<Option> options = options(answer);
                        yield checked(options, "exchange.json.not-one-right", right(options) == 1)
                                ? new Interaction.Choice(options)
                                : null;
                    }
                    case MULTIPLE_RESPONSE -> {
                        List<Option> options = options(answer);
                        boolean some = right(options) > 0 && right(options) < options.size();
                        yield checked(options, "exchange.json.not-some-right", some)
                                ? new Interaction.MultipleResponse(options)
                                : null;
                    }
                    case TRUE_FALSE -> new Interaction.TrueFalse(flag(answer, "holds"), optional(answer, "correction"));
                    case NUMERIC ->
                        new Interaction.Numeric(
                                number(answer, "amount"), number(answer, "tolerance"), optional(answer, "unit"));
                    case MATCHING -> {
                        List<Pair> pairs = new ArrayList<>();
                        for (JsonNode pair : list(answer, "pairs")) {
                            pairs.add(new Pair(text(pair, "left"), text(pair, "right")));
                        }
                        yield new Interaction.Matching(some(pairs), texts(answer, "distractors"));
                    }
                    case ORDERING -> new Interaction.Ordering(some(texts(answer, "items")));
                    case HOTSPOT ->
                        new Interaction.Hotspot(
                                new LinkedHashSet<>(some(texts(answer, "places"))), texts(answer, "names"));
                    case ESSAY -> essay(answer);
                };
    }

    private Interaction essay(JsonNode answer) {
        String rubric = text(answer, "rubric");
        try {
            return new Interaction.Essay(
                    Rubric.read(rubric), Objects.requireNonNullElse(optional(answer, "sample"), ""));
        } catch (Rubric.Unfit unfit) {
            throw new Unreadable("exchange.json.no-rubric");
        }
    }

    private List<Option> options(JsonNode answer) {
        List<String> texts = texts(node, "options");
        List<JsonNode> right = list(answer, "right");
        List<JsonNode> feedback = list(answer, "feedback");
        if (right.size() != texts.size()) {
            throw new Unreadable("exchange.json.uneven", right.size(), texts.size());
        }
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            JsonNode said = i < feedback.size() ? feedback.get(i) : null;
            options.add(new Option(
                    texts.get(i),
                    right.get(i).asBoolean(false),
                    said != null && said.isString()
                            ? item.plain(said.stringValue()).plain()
                            : null));
        }
        return options;
    }

    private static long right(List<Option> options) {
        return options.stream().filter(Option::right).count();
    }

    private static boolean checked(List<Option> options, String otherwise, boolean holds) {
        if (!holds) {
            throw new Unreadable(otherwise, right(options), options.size());
        }
        return true;
    }

    private static <T> List<T> some(List<T> list) {
        if (list.isEmpty()) {
            throw new Unreadable("exchange.json.empty-answer");
        }
        return list;
    }

    private static BigDecimal number(JsonNode parent, String name) {
        JsonNode number = parent.path(name);
        if (!number.isNumber() || !Numbers.isReasonable(number.decimalValue())) {
            throw new Unreadable("exchange.json.no-number", name);
        }
        return number.decimalValue();
    }

    private static boolean flag(JsonNode parent, String name) {
        if (!parent.path(name).isBoolean()) {
            throw new Unreadable("exchange.json.no-flag", name);
        }
        return parent.path(name).booleanValue();
    }

    private String text(JsonNode parent, String name) {
        String text = optional(parent, name);
        if (text == null) {
            throw new Unreadable("exchange.json.missing", name);
        }
        return text;
    }

    private String orEmpty(JsonNode parent, String name) {
        String text = optional(parent, name);
        return text == null ? "" : text;
    }

    private @Nullable String optional(JsonNode parent, String name) {
        JsonNode text = parent.path(name);
        if (text.isMissingNode() || text.isNull()) {
            return null;
        }
        if (!text.isString()) {
            throw new Unreadable("exchange.json.no-text", name);
        }
        return item.plain(text.stringValue()).plain();
    }

    private List<String> texts(JsonNode parent, String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : list(parent, name)) {
            if (!each.isString()) {
                throw new Unreadable("exchange.json.no-texts", name);
            }
            texts.add(item.plain(each.stringValue()).plain());
        }
        return texts;
    }

    private List<JsonNode> list(JsonNode parent, String name) {
        JsonNode list = parent.path(name);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        if (!list.isArray()) {
            throw new Unreadable("exchange.json.no-list", name);
        }
        item.checkParts(list.size());
        List<JsonNode> all = new ArrayList<>();
        list.forEach(all::add);
        return all;
    }
}
