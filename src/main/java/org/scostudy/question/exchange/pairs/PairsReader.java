package org.scostudy.question.exchange.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.exchange.files.Comments;
import org.scostudy.question.exchange.files.FileHead;
import org.scostudy.question.exchange.files.Lines;
import org.scostudy.question.exchange.item.CardBack;
import org.scostudy.question.exchange.item.GappedCard;
import org.scostudy.question.exchange.item.NumberedGaps;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.run.DeafSink;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.Place;
import org.scostudy.question.exchange.run.QuestionReader;
import org.scostudy.question.exchange.run.Sink;
import org.scostudy.question.exchange.run.Unreadable;

/** Fronts and backs as people paste them: {@code RATS — Tashkent}, a card in each line. */
public final class PairsReader implements QuestionReader {

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

    public static int likeness(FileHead file) {
        if (AskedLines.in(file)) {
            return 65;
        }
        return BetweenSides.areTold(lines(file)) ? 40 : 0;
    }

    private static List<String> lines(FileHead file) {
        return file.text()
                .lines()
                .filter(line -> !line.isBlank() && !Comments.isOne(line))
                .limit(LINES_LOOKED_AT)
                .toList();
    }

    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return ImportRun.of(file, limits, sink, destination, run -> {
            boolean asked = separators == null && AskedLines.in(FileHead.of(file));
            Separators known = separators == null ? guess(file) : separators;
            try (Lines lines = Lines.of(run)) {
                if (asked) {
                    new AskedLines(run, isMarkdown(file)).read(lines);
                } else {
                    cards(lines, known, run);
                }
            }
        });
    }

    private static boolean isMarkdown(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown|mdown)");
    }

    /** What parts the columns, where the lines are those of a table too. */
    public static Optional<Character> delimiter(Path file) throws IOException {
        String sides = AskedLines.in(FileHead.of(file)) ? "" : guess(file).sides();
        return sides.length() == 1 ? Optional.of(sides.charAt(0)) : Optional.empty();
    }

    /** The first sign that stands in most lines. */
    public static Separators guess(Path file) throws IOException {
        List<String> first = new ArrayList<>();
        ImportRun.of(file, Limits.STANDARD, new DeafSink(), new Destination("preview", "Preview"), run -> {
            try (Lines lines = Lines.of(run)) {
                for (String line = lines.next(); line != null && first.size() < LINES_LOOKED_AT; line = lines.next()) {
                    if (!line.isBlank() && !Comments.isOne(line)) {
                        first.add(line);
                    }
                }
            }
        });
        return new Separators(BetweenSides.in(first).orElse("\t"), "\n");
    }

    private static void cards(Lines lines, Separators separators, ImportRun run) throws IOException {
        StringBuilder waiting = new StringBuilder();
        Place begun = run.line(1);
        boolean atStart = true;
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (waiting.toString().isBlank()) {
                waiting.setLength(0);
                begun = lines.place();
                if (atStart && Comments.isOne(line)) {
                    continue;
                }
                atStart &= line.isBlank();
            }
            waiting.append(line).append('\n');
            int end = waiting.indexOf(separators.cards());
            while (end >= 0) {
                card(waiting.substring(0, end), begun, separators, run);
                waiting.delete(0, end + separators.cards().length());
                begun = lines.place();
                end = waiting.indexOf(separators.cards());
            }
            if (waiting.length() > run.limits().itemChars()) {
                throw run.stop(begun, "exchange.pairs.endless", run.limits().itemChars(), shown(separators.cards()));
            }
        }
        card(waiting.toString(), begun, separators, run);
    }

    private static void card(String text, Place place, Separators separators, ImportRun run) throws IOException {
        if (text.isBlank()) {
            return;
        }
        int end = text.indexOf(separators.sides());
        String front = end < 0 ? "" : text.substring(0, end).strip();
        String back =
                end < 0 ? "" : text.substring(end + separators.sides().length()).strip();
        if (front.isEmpty() || back.isEmpty()) {
            run.lost(place, "exchange.pairs.no-sides", shown(separators.sides()));
            return;
        }
        QuestionBuilder item = new QuestionBuilder(run, place);
        try {
            if (!NumberedGaps.numbers(front).isEmpty()) {
                gaps(front, back, item);
                return;
            }
            item.stem(item.either(front));
            CardBack.deliver(item, Kind.BASIC, item.either(back));
        } catch (Unreadable e) {
            run.lost(place, e);
        }
    }

    /** As Anki marks them; what stands on the other side is said afterwards. */
    private static void gaps(String front, String back, QuestionBuilder first) throws IOException {
        GappedCard.all(
                front,
                number -> first.another().name("gaps " + front).slot("gap-" + number),
                each -> each::either,
                each -> each.explainMore(each.either(back)));
    }

    /** Signs that are seen as they are; a tab and a line end have names. */
    private static Object shown(String separator) {
        return switch (separator) {
            case "\t" -> Message.of("exchange.pairs.tab");
            case "\n" -> Message.of("exchange.pairs.line-end");
            default -> separator;
        };
    }
}
