package org.scostudy.material.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.material.model.Entity;
import org.scostudy.material.model.Value;
import org.scostudy.material.model.WrittenValues;
import org.scostudy.material.yaml.Fields;
import org.scostudy.material.yaml.Nearest;
import org.scostudy.material.yaml.PackLimits;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.Tree;

/** Reads what fills a slot: the id of an entity, {text: …, also: […]}, {number: …, unit: …}, {date: …}, {list: […]}, {sequence: […]}. */
final class ValueReader {

    static final List<String> KINDS = List.of("text", "number", "date", "list", "sequence");

    private static final SlotType ANYTHING = SlotType.parse("text|number|date|list");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

    private final Draft draft;
    private final Fields fact;
    private final Problems problems;

    ValueReader(Draft draft, Fields fact) {
        this.draft = draft;
        this.fact = fact;
        this.problems = fact.problems();
    }

    /** The value, or null when it does not fit the slot, which is reported. */
    @Nullable
    Value read(SlotType type, Tree tree) {
        return switch (tree) {
            case Tree.Scalar scalar -> scalar(type, scalar);
            case Tree.Items list -> several(type, list, false);
            case Tree.Entries literal -> literal(type, literal);
        };
    }

    /** A value of any kind: an entity of whatever type, or a literal. */
    @Nullable
    Value anything(Tree tree) {
        return tree instanceof Tree.Scalar ? ofAnyType(tree) : read(ANYTHING, tree);
    }

    private @Nullable Value scalar(SlotType type, Tree.Scalar scalar) {
        if (type.takesEntities()) {
            return entity(type, scalar);
        }
        for (String kind : SlotType.LITERALS) {
            if (type.takes(kind)) {
                return literal(kind, scalar, null);
            }
        }
        if (type.takesList() && type.element() == null) {
            return wrong(scalar, "pack.value.list", scalar.noun(), "{list: [a, b]}", "{sequence: [first, second]}");
        }
        return wrong(scalar, "pack.value.unfit-example", scalar.noun(), type.expected(), "{list: [a, b]}");
    }

    private @Nullable Value entity(SlotType type, Tree.Scalar scalar) {
        String id = fact.text(scalar, Message.of("pack.noun.slot"));
        if (id == null) {
            return null;
        }
        Entity entity = draft.entities.find(id, fact.placeOf(scalar));
        if (entity == null) {
            return null;
        }
        if (!type.takes(entity.type()) && Collections.disjoint(type.entityTypes(), draft.unknownTypes)) {
            return wrong(scalar, "pack.value.other-type", id, entity.type(), type.written());
        }
        return new Value.Ref(entity);
    }

    private @Nullable Value literal(SlotType type, Tree.Entries literal) {
        String kind = null;
        Tree content = null;
        Tree.Entry unit = null;
        Tree.Entry also = null;
        for (Tree.Entry entry : literal.entries()) {
            if (entry.key().equals("unit")) {
                unit = entry;
            } else if (entry.key().equals("also")) {
                also = entry;
            } else if (KINDS.contains(entry.key()) && kind == null) {
                kind = entry.key();
                content = entry.value();
            } else {
                return wrong(literal, "pack.value.key", entry.key(), Nearest.hint(entry.key(), KINDS), KINDS);
            }
        }
        if (kind == null || content == null) {
            return wrong(literal, "pack.value.no-kind", KINDS);
        }
        if (unit != null && !kind.equals("number")) {
            return wrong(literal, "pack.value.unit", kind(kind));
        }
        if (also != null && !kind.equals("text")) {
            return wrong(literal, "pack.value.also", kind(kind));
        }
        boolean list = kind.equals("list") || kind.equals("sequence");
        if (!type.takes(list ? "list" : kind)) {
            return wrong(literal, "pack.value.unfit", kind(kind), type.expected());
        }
        if (list && content instanceof Tree.Items items) {
            return several(type, items, kind.equals("sequence"));
        }
        Value value = literal(kind, content, unit);
        return also != null && value instanceof Value.Text text ? withOtherWords(text, also) : value;
    }

    private @Nullable Value withOtherWords(Value.Text text, Tree.Entry also) {
        if (!(also.value() instanceof Tree.Items items)
                || items.items().isEmpty()
                || items.items().size() > PackLimits.LIST) {
            return wrong(also.value(), "pack.value.no-words", also.value().noun(), text.text());
        }
        var words = new ArrayList<String>();
        for (Tree item : items.items()) {
            String word = fact.text(item, Message.of("pack.noun.other-words"));
            if (word == null) {
                return null;
            }
            words.add(word);
        }
        return new Value.Text(text.text(), words);
    }

    private @Nullable Value literal(String kind, Tree content, Tree.@Nullable Entry unit) {
        String text = fact.text(content, Message.of("pack.noun.value", kind));
        String ofUnit = unit == null ? null : fact.text(unit.value(), Message.of("pack.noun.unit"));
        if (text == null || (unit != null && ofUnit == null)) {
            return null;
        }
        return switch (kind) {
            case "text" -> new Value.Text(text);
            case "number" ->
                NUMBER.matcher(text).matches()
                        ? new Value.Number(new BigDecimal(text), ofUnit)
                        : wrong(content, "pack.value.no-number", content.noun());
            case "date" ->
                WrittenValues.isDate(text)
                        ? new Value.Date(text)
                        : wrong(content, "pack.value.no-date", content.noun());
            default -> wrong(content, "pack.value.no-list", content.noun(), kind(kind));
        };
    }

    private @Nullable Value several(SlotType type, Tree.Items list, boolean ordered) {
        if (!type.takesList()) {
            return wrong(list, "pack.value.unfit", list.noun(), type.expected());
        }
        if (list.items().isEmpty() || list.items().size() > PackLimits.LIST) {
            return wrong(list, "pack.value.long-list", list.items().size(), PackLimits.LIST);
        }
        var values = new ArrayList<Value>();
        for (Tree item : list.items()) {
            Value value = type.element() == null ? ofAnyType(item) : read(type.element(), item);
            if (value != null) {
                values.add(value);
            }
        }
        if (values.size() < list.items().size()) {
            return null;
        }
        if (!ordered && new HashSet<>(values).size() < values.size()) {
            return wrong(list, "pack.value.element-twice");
        }
        return new Value.Several(values, ordered);
    }

    private @Nullable Value ofAnyType(Tree item) {
        if (item instanceof Tree.Scalar scalar) {
            String id = fact.text(scalar, Message.of("pack.noun.list-element"));
            Entity entity = id == null ? null : draft.entities.find(id, fact.placeOf(scalar));
            return entity == null ? null : new Value.Ref(entity);
        }
        return read(new SlotType("text|number|date", List.copyOf(SlotType.LITERALS), null), item);
    }

    private static Message kind(String kind) {
        return Message.of("pack.kind." + kind);
    }

    private @Nullable Value wrong(Tree tree, String key, Object... values) {
        problems.add(fact.placeOf(tree), key, values);
        return null;
    }
}
