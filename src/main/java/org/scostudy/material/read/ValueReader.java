package org.scostudy.material.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
            return wrong(scalar, scalar.noun(), "{list: [a, b]} or {sequence: [first, second]}");
        }
        return wrong(scalar, scalar.noun(), type.expected() + ", for example {list: [a, b]}");
    }

    private @Nullable Value entity(SlotType type, Tree.Scalar scalar) {
        String id = fact.text(scalar, "the slot");
        if (id == null) {
            return null;
        }
        Entity entity = draft.entities.find(id, fact.placeOf(scalar));
        if (entity == null) {
            return null;
        }
        if (!type.takes(entity.type()) && Collections.disjoint(type.entityTypes(), draft.unknownTypes)) {
            return wrong(
                    scalar,
                    "\"" + id + "\" is of the type " + entity.type(),
                    "an entity of the type " + type.written());
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
                String what = "\"" + entry.key() + "\" in a value" + Nearest.hint(entry.key(), KINDS);
                return wrong(literal, what, "one of " + String.join(", ", KINDS));
            }
        }
        if (kind == null || content == null) {
            return wrong(literal, "a value of no kind", "one of " + String.join(", ", KINDS));
        }
        if (unit != null && !kind.equals("number")) {
            return wrong(literal, "a unit for a " + kind, "units for numbers only");
        }
        if (also != null && !kind.equals("text")) {
            return wrong(literal, "other words for a " + kind, "other words for a text only");
        }
        boolean list = kind.equals("list") || kind.equals("sequence");
        if (!type.takes(list ? "list" : kind)) {
            return wrong(literal, "a " + kind, type.expected());
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
            return wrong(also.value(), also.value().noun(), "a list of other words for \"" + text.text() + "\"");
        }
        var words = new ArrayList<String>();
        for (Tree item : items.items()) {
            String word = fact.text(item, "other words");
            if (word == null) {
                return null;
            }
            words.add(word);
        }
        return new Value.Text(text.text(), words);
    }

    private @Nullable Value literal(String kind, Tree content, Tree.@Nullable Entry unit) {
        String text = fact.text(content, "the " + kind);
        String ofUnit = unit == null ? null : fact.text(unit.value(), "the unit");
        if (text == null || (unit != null && ofUnit == null)) {
            return null;
        }
        return switch (kind) {
            case "text" -> new Value.Text(text);
            case "number" ->
                NUMBER.matcher(text).matches()
                        ? new Value.Number(new BigDecimal(text), ofUnit)
                        : wrong(content, content.noun() + " as a number", "digits, for example 26 or 0.5");
            case "date" ->
                WrittenValues.isDate(text)
                        ? new Value.Date(text)
                        : wrong(
                                content,
                                content.noun() + " as a date",
                                "2001, 2009-06, 2009-06-16 or a span like 1992/1997");
            default -> wrong(content, content.noun() + " as a " + kind, "a list, for example [a, b]");
        };
    }

    private @Nullable Value several(SlotType type, Tree.Items list, boolean ordered) {
        if (!type.takesList()) {
            return wrong(list, "a list", type.expected());
        }
        if (list.items().isEmpty() || list.items().size() > PackLimits.LIST) {
            return wrong(list, "a list of " + list.items().size() + " elements", "1 to " + PackLimits.LIST);
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
            return wrong(list, "an element is in the list twice", "each element once");
        }
        return new Value.Several(values, ordered);
    }

    private @Nullable Value ofAnyType(Tree item) {
        if (item instanceof Tree.Scalar scalar) {
            String id = fact.text(scalar, "an element of the list");
            Entity entity = id == null ? null : draft.entities.find(id, fact.placeOf(scalar));
            return entity == null ? null : new Value.Ref(entity);
        }
        return read(new SlotType("text|number|date", List.copyOf(SlotType.LITERALS), null), item);
    }

    private @Nullable Value wrong(Tree tree, String what, String expected) {
        problems.add(fact.placeOf(tree), what, expected);
        return null;
    }
}
