package org.scostudy.material.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.material.yaml.IdForms;

/**
 * A sentence with slots: {@code "{body} has its headquarters in {place}."} A slot may show another form of its value than
 * its name: {@code "the {state|Uzbek} government"}.
 */
public record Template(List<Part> parts) {

    /** A stretch of a template: words, or a place for a value. */
    public sealed interface Part {
        record Text(String text) implements Part {}

        record Slot(String name, @Nullable String form) implements Part {}
    }

    /** A stretch of a rendered sentence; those that came from a slot name it. */
    public record Piece(String text, @Nullable String slot) {}

    /** A wording that is no template: what is wrong with it, and at which character. */
    public static final class Malformed extends IllegalArgumentException {
        private final transient Message said;
        private final int position;

        private Malformed(Message said, int position) {
            super(said.toString());
            this.said = said;
            this.position = position;
        }

        public Message said() {
            return said;
        }

        public int position() {
            return position;
        }
    }

    public Template {
        parts = List.copyOf(parts);
    }

    /** Parses a wording; throws {@link Malformed} when its braces do not match or name no slot. */
    public static Template parse(String wording) {
        var parts = new ArrayList<Part>();
        int from = 0;
        while (from < wording.length()) {
            int open = wording.indexOf('{', from);
            String text = wording.substring(from, open < 0 ? wording.length() : open);
            int stray = text.indexOf('}');
            if (stray >= 0) {
                throw new Malformed(Message.of("pack.wording.closes-nothing"), from + stray);
            }
            if (!text.isEmpty()) {
                parts.add(new Part.Text(text));
            }
            if (open < 0) {
                break;
            }
            int close = wording.indexOf('}', open);
            if (close < 0) {
                throw new Malformed(Message.of("pack.wording.never-closed"), open);
            }
            parts.add(slot(wording.substring(open + 1, close), open));
            from = close + 1;
        }
        return new Template(parts);
    }

    private static Part.Slot slot(String inBraces, int position) {
        int bar = inBraces.indexOf('|');
        String name = bar < 0 ? inBraces : inBraces.substring(0, bar);
        String form = bar < 0 ? null : inBraces.substring(bar + 1);
        if (!IdForms.isSlot(name)) {
            throw new Malformed(Message.of("pack.wording.no-slot", "{" + inBraces + "}"), position);
        }
        if (form != null && (form.isBlank() || form.indexOf('{') >= 0)) {
            throw new Malformed(Message.of("pack.wording.no-wording", "{" + inBraces + "}"), position);
        }
        return new Part.Slot(name, form);
    }

    /** The names of the slots used, in order. */
    public Set<String> slots() {
        var names = new LinkedHashSet<String>();
        for (Part part : parts) {
            if (part instanceof Part.Slot slot) {
                names.add(slot.name());
            }
        }
        return names;
    }

    /** The sentence with its values, slot by slot, so that any of them can be hidden or marked. */
    public List<Piece> pieces(Map<String, Value> values) {
        var pieces = new ArrayList<Piece>();
        var before = new StringBuilder();
        for (Part part : parts) {
            Piece piece = switch (part) {
                case Part.Text text -> new Piece(text.text(), null);
                case Part.Slot slot -> new Piece(Grammar.fit(before, worded(slot, values)), slot.name());
            };
            pieces.add(piece);
            before.append(piece.text());
        }
        return pieces;
    }

    /** The whole sentence as plain text. */
    public String render(Map<String, Value> values) {
        return pieces(values).stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String worded(Part.Slot slot, Map<String, Value> values) {
        if (slot.form() != null) {
            return slot.form();
        }
        Value value = values.get(slot.name());
        if (value == null) {
            throw new IllegalArgumentException("no value for the slot " + slot.name());
        }
        return value.inText();
    }
}
