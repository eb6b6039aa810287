package org.scostudy.question.exchange.item;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Segment;
import org.scostudy.question.markup.Rich;

/** A card with a gap that was asked for by its number, once {@link NumberedGaps} opened it on one side and filled it on the other. */
public final class GappedCard {

    private GappedCard() {}

    /** Turns what a file holds into a text. */
    public interface Reading {
        Rich of(String text) throws IOException;
    }

    /** Begins the question of a gap; there may be several from one text. */
    public interface Beginning {
        QuestionBuilder of(int number) throws IOException;
    }

    /** What else is done with a question before it is delivered. */
    public interface Further {
        void with(QuestionBuilder item) throws IOException;
    }

    /** How texts of a question are read. */
    public interface ReadingFor {
        Reading of(QuestionBuilder item);
    }

    /** A question for each number in the text. */
    public static void all(String text, Beginning beginning, ReadingFor reading, Further further) throws IOException {
        Set<Integer> numbers = NumberedGaps.numbers(text);
        for (int number : numbers) {
            QuestionBuilder item = beginning.of(number);
            item.checkParts(numbers.size());
            Reading read = reading.of(item);
            further.with(item);
            deliver(
                    item,
                    read.of(NumberedGaps.fill(text, number, NumberedGaps.Side.FRONT)),
                    read.of(NumberedGaps.fill(text, number, NumberedGaps.Side.BACK)));
        }
    }

    public static void deliver(QuestionBuilder item, Rich front, Rich back) {
        String gap = Segment.gap().text();
        String sign = String.valueOf(NumberedGaps.GAP);
        item.stem(new Rich(front.plain().replace(sign, gap), front.markdown().replace(sign, gap), front.formatted()));
        if (front.plain().indexOf(NumberedGaps.GAP) < 0) {
            item.note("exchange.anki.no-gap").deliver();
            return;
        }
        item.deliver(texts -> new Interaction.Recall(
                Kind.CLOZE, segments(texts.apply(front)), segments(texts.apply(back)), key(back)));
    }

    private static String key(Rich back) {
        List<String> keys = segments(back.plain()).stream()
                .filter(part -> part.kind() == Segment.Kind.KEY)
                .map(Segment::text)
                .distinct()
                .toList();
        return String.join("; ", keys);
    }

    private static List<Segment> segments(String text) {
        List<Segment> parts = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (char sign : text.toCharArray()) {
            switch (sign) {
                case NumberedGaps.GAP -> {
                    end(parts, run, Segment.Kind.TEXT);
                    parts.add(Segment.gap());
                }
                case NumberedGaps.KEY_BEGINS -> end(parts, run, Segment.Kind.TEXT);
                case NumberedGaps.KEY_ENDS -> end(parts, run, Segment.Kind.KEY);
                default -> run.append(sign);
            }
        }
        end(parts, run, Segment.Kind.TEXT);
        return parts;
    }

    private static void end(List<Segment> parts, StringBuilder run, Segment.Kind kind) {
        if (!run.isEmpty()) {
            parts.add(new Segment(kind, run.toString()));
            run.setLength(0);
        }
    }
}
