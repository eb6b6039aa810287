package org.scostudy.question.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Interaction.Kind;

/** Fronts and backs as people paste them: {@code RATS — Tashkent}, a card in each line. */
public final class PairsReader implements QuestionReader {

    private static final List<String> SIDES =
            List.of("\t", " — ", " – ", " -- ", " :: ", " - ", " = ", " | ", ";", ": ", ",");
    private static final int LINES_LOOKED_AT = 50;

    /**
     * What stands between the sides of a card, and between cards: a line end, or anything that is not part of a side.
     */
    public record Separators(String sides, String cards) {
        public Separators {
            if (sides.isEmpty() || cards.isEmpty()) {
                throw new IllegalArgumentException("A separator is empty");
            }
        }
    }

    private final Destination destination;
    private final @Nullable Separators separators;

    /** Guesses the separators. */
    public PairsReader(Destination destination) {
        this.destination = destination;
        this.separators = null;
    }

    public PairsReader(Destination destination, Separators separators) {
        this.destination = destination;
        this.separators = separators;
    }

    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return Reading.of(file, limits, sink, destination, reading -> {
            Separators known = separators == null ? guess(file) : separators;
            try (Lines lines = Lines.of(reading)) {
                cards(lines, known, reading);
            }
        });
    }

    /** The first sign that stands in most lines. */
    public static Separators guess(Path file) throws IOException {
        List<String> first = new ArrayList<>();
        Reading.of(file, Limits.STANDARD, new DeafSink(), new Destination("preview", "Preview"), reading -> {
            try (Lines lines = Lines.of(reading)) {
                for (String line = lines.next(); line != null && first.size() < LINES_LOOKED_AT; line = lines.next()) {
                    if (!line.isBlank()) {
                        first.add(line);
                    }
                }
            }
        });
        String sides = SIDES.stream()
                .filter(sign -> first.stream()
                                        .filter(line -> line.strip().indexOf(sign) > 0)
                                        .count()
                                * 5
                        >= first.size() * 3L)
                .findFirst()
                .orElse("\t");
        return new Separators(sides, "\n");
    }

    private static void cards(Lines lines, Separators separators, Reading reading) throws IOException {
        StringBuilder waiting = new StringBuilder();
        Place begun = reading.line(1);
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (waiting.toString().isBlank()) {
                waiting.setLength(0);
                begun = lines.place();
            }
            waiting.append(line).append('\n');
            int end = waiting.indexOf(separators.cards());
            while (end >= 0) {
                card(waiting.substring(0, end), begun, separators, reading);
                waiting.delete(0, end + separators.cards().length());
                begun = lines.place();
                end = waiting.indexOf(separators.cards());
            }
            if (waiting.length() > reading.limits().itemChars()) {
                throw reading.stop(
                        begun,
                        "no card ends within %,d characters"
                                .formatted(reading.limits().itemChars()),
                        "'%s' between cards".formatted(shown(separators.cards())),
                        "choose another separator");
            }
        }
        card(waiting.toString(), begun, separators, reading);
    }

    private static void card(String text, Place place, Separators separators, Reading reading) throws IOException {
        if (text.isBlank()) {
            return;
        }
        int end = text.indexOf(separators.sides());
        String front = end < 0 ? "" : text.substring(0, end).strip();
        String back =
                end < 0 ? "" : text.substring(end + separators.sides().length()).strip();
        if (front.isEmpty() || back.isEmpty()) {
            reading.lost(
                    place,
                    "there are no two sides here",
                    "front%sback".formatted(shown(separators.sides())),
                    "write both sides, or choose another separator");
            return;
        }
        Item item = new Item(reading, place);
        try {
            item.stem(item.either(front));
            Cards.deliver(item, Kind.BASIC, item.either(back));
        } catch (Unreadable e) {
            reading.lost(place, e.what(), e.expected(), e.remedy());
        }
    }

    private static String shown(String separator) {
        return separator.replace("\t", "[tab]").replace("\n", "[line end]");
    }
}
