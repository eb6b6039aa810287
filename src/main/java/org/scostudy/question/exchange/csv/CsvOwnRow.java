package org.scostudy.question.exchange.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Interaction.Pair;
import org.scostudy.question.Markup;
import org.scostudy.question.Rubric;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Rivals;
import org.scostudy.question.exchange.item.Citations;
import org.scostudy.question.exchange.item.Numbers;
import org.scostudy.question.exchange.item.Owned;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.item.Sides;
import org.scostudy.question.exchange.item.Text;
import org.scostudy.question.exchange.run.Unreadable;

/** A row of the table that we write ourselves; people may have edited it, or taken columns out. */
record CsvOwnRow(List<String> titles, CsvRows.Row row, QuestionBuilder item) {

    private static final String DASH = " – ";

    void deliver() {
        Kind kind = Owned.kind(cell("kind"));
        Markup markup = cell("markup").equals("markdown") ? Markup.MARKDOWN : Markup.PLAIN;
        item.kind(cell("kind"))
                .markup(markup)
                .stem(item.text(cell("stem"), markup))
                .explanation(item.text(cell("explanation"), markup))
                .since(item.text(cell("since"), markup))
                .level(QuestionBuilder.level(cell("level")))
                .citations(parts("citations").stream()
                        .map(Citations::read)
                        .flatMap(java.util.Optional::stream)
                        .toList())
                .category(cell("section"))
                .own(Owned.by(cell("id"), parts("cards"), cell("section")))
                .name(cell("id"));
        parts("tags").forEach(item::tag);
        item.named(parts("media"));
        if (kind == null) {
            item.note("exchange.item.unknown-kind", cell("kind")).deliver();
            return;
        }
        item.deliver(_ -> interaction(kind));
    }

    private Interaction essay() {
        try {
            return new Interaction.Essay(Rubric.read(String.join("\n", filled("accepted"))), key());
        } catch (Rubric.Unfit unfit) {
            throw new Unreadable("exchange.csv.no-rubric");
        }
    }

    private Interaction interaction(Kind kind) {
        return switch (kind) {
            case BASIC, REVERSED, CLOZE -> recall(kind);
            case TYPED -> {
                List<String> accepted = filled("accepted");
                String key = key().isEmpty() ? first(accepted, "key") : key();
                yield new Interaction.Typed(key, accepted.isEmpty() ? List.of(key) : accepted, Rivals.NONE);
            }
            case CHOICE -> new Interaction.Choice(options(Set.of(key())));
            case MULTIPLE_RESPONSE -> new Interaction.MultipleResponse(options(Set.copyOf(filled("key"))));
            case TRUE_FALSE -> {
                List<String> correction = parts("feedback");
                yield new Interaction.TrueFalse(holds(), correction.isEmpty() ? null : correction.getFirst());
            }
            case NUMERIC -> numeric();
            case MATCHING -> matching();
            case ORDERING -> {
                first(filled("key"), "key");
                yield new Interaction.Ordering(filled("key"));
            }
            case HOTSPOT -> {
                first(filled("options"), "options");
                yield new Interaction.Hotspot(new LinkedHashSet<>(filled("options")), filled("key"));
            }
            case ESSAY -> essay();
        };
    }

    private Interaction recall(Kind kind) {
        String key = first(List.of(key()), "key");
        List<Segment> back = cell("back").isEmpty() ? List.of(Segment.key(key)) : Sides.read(cell("back"));
        List<Segment> front = cell("front").isEmpty() ? Sides.ofStem(cell("stem")) : Sides.read(cell("front"));
        return new Interaction.Recall(kind, front, back, key);
    }

    private List<Option> options(Set<String> right) {
        List<String> feedback = parts("feedback");
        List<Option> options = new ArrayList<>();
        for (String text : filled("options")) {
            int at = options.size();
            String said = at < feedback.size() && !feedback.get(at).isEmpty() ? feedback.get(at) : null;
            options.add(new Option(text, right.contains(text), said));
        }
        return options;
    }

    private boolean holds() {
        return switch (key().toLowerCase(java.util.Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Unreadable("exchange.csv.key-not-judged", key());
        };
    }

    private Interaction numeric() {
        String unit = cell("unit");
        String key = key();
        String number = !unit.isEmpty() && key.endsWith(unit)
                ? key.substring(0, key.length() - unit.length()).strip()
                : key;
        BigDecimal amount = Numbers.read(number);
        BigDecimal tolerance = Numbers.read(cell("tolerance").isEmpty() ? "0" : cell("tolerance"));
        if (amount == null || tolerance == null) {
            throw new Unreadable("exchange.csv.no-number", key);
        }
        return new Interaction.Numeric(amount, tolerance, unit.isEmpty() ? null : unit);
    }

    private Interaction matching() {
        List<String> sides = filled("options");
        List<Pair> pairs = new ArrayList<>();
        for (String line : filled("key")) {
            pairs.add(pair(line, sides));
        }
        first(filled("key"), "key");
        List<String> distractors = sides.stream()
                .filter(side -> pairs.stream().noneMatch(pair -> pair.right().equals(side)))
                .toList();
        return new Interaction.Matching(pairs, distractors);
    }

    /** A dash may be part of a side: the right one is followed by an option. */
    private static Pair pair(String line, List<String> sides) {
        int first = line.indexOf(DASH);
        if (first < 0) {
            throw new Unreadable("exchange.csv.no-pair", line);
        }
        for (int at = first; at >= 0; at = line.indexOf(DASH, at + 1)) {
            String right = line.substring(at + DASH.length());
            if (sides.contains(right)) {
                return new Pair(line.substring(0, at), right);
            }
        }
        return new Pair(line.substring(0, first), line.substring(first + DASH.length()));
    }

    private static String first(List<String> texts, String column) {
        if (texts.isEmpty() || texts.getFirst().isEmpty()) {
            throw new Unreadable("exchange.csv.empty-cell", column);
        }
        return texts.getFirst();
    }

    private String key() {
        return String.join("\n", parts("key"));
    }

    private String cell(String title) {
        String cell = CsvWriter.plain(row.cell(titles.indexOf(title)));
        return Text.clean(cell);
    }

    private List<String> parts(String title) {
        List<String> parts = CsvWriter.parts(cell(title));
        item.checkParts(parts.size());
        return parts;
    }

    private List<String> filled(String title) {
        return parts(title).stream().filter(part -> !part.isBlank()).toList();
    }
}
