package org.scostudy.question.exchange.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Interaction;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;

/**
 * What a format has no place for, as a comment in it: {@code [card:sco:rats-seat:place] [level:remember]}. Moodle reads
 * id and tag in the same way, and leaves the others alone. By these marks we know our own questions again.
 */
public record SourceComments(List<Mark> all) {

    private static final Pattern MARK = Pattern.compile("\\[([a-z]+):((?:[^\\]\\\\]|\\\\.)*+)]", Pattern.DOTALL);
    private static final int LONGEST_ID_IN_MOODLE = 100;

    public SourceComments {
        all = List.copyOf(all);
    }

    /** A name and its value. */
    public record Mark(String name, String value) {}

    public static SourceComments of(Question question) {
        List<Mark> marks = new ArrayList<>();
        if (question.id().length() <= LONGEST_ID_IN_MOODLE) {
            marks.add(new Mark("id", question.id()));
        }
        question.tags().forEach(tag -> marks.add(new Mark("tag", tag)));
        question.cards().forEach(card -> marks.add(new Mark("card", card.value())));
        marks.add(new Mark("level", question.level().name().toLowerCase(Locale.ROOT)));
        marks.add(new Mark("kind", question.kind().id()));
        if (question.markup() != Markup.PLAIN) {
            marks.add(new Mark("markup", question.markup().name().toLowerCase(Locale.ROOT)));
        }
        question.media().forEach(name -> marks.add(new Mark("media", name)));
        if (question.sinceNote() != null) {
            marks.add(new Mark("since", "1"));
        }
        if (!question.citations().isEmpty()) {
            marks.add(new Mark("cites", Integer.toString(question.citations().size())));
        }
        addKey(marks, question);
        return new SourceComments(marks);
    }

    private static void addKey(List<Mark> marks, Question question) {
        switch (question.interaction()) {
            case Interaction.Recall recall -> {
                if (!recall.front().equals(Sides.ofStem(question.stem()))) {
                    marks.add(new Mark("front", Sides.write(recall.front())));
                }
                marks.add(new Mark("back", Sides.write(recall.back())));
                if (!recall.key().equals(Sides.key(recall.back()))) {
                    marks.add(new Mark("key", recall.key()));
                }
            }
            case Interaction.Typed typed -> {
                if (!typed.key().equals(typed.accepted().getFirst())) {
                    marks.add(new Mark("key", typed.key()));
                }
            }
            case Interaction.Numeric numeric -> {
                String unit = numeric.unit();
                if (unit != null) {
                    marks.add(new Mark("unit", unit));
                }
            }
            default -> {}
        }
    }

    public static SourceComments read(String text) {
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            marks.add(new Mark(mark.group(1), unescaped(mark.group(2))));
        }
        return new SourceComments(marks);
    }

    public Optional<String> first(String name) {
        return values(name).stream().findFirst();
    }

    public List<String> values(String name) {
        return all.stream()
                .filter(mark -> mark.name().equals(name))
                .map(Mark::value)
                .toList();
    }

    /** In one line, without two hyphens side by side: those would end a comment in XML. */
    @Override
    public String toString() {
        return all.stream()
                .map(mark -> "[" + mark.name() + ":" + escaped(mark.value()) + "]")
                .collect(Collectors.joining(" "));
    }

    private static String escaped(@Nullable String value) {
        return String.valueOf(value)
                .replace("\\", "\\\\")
                .replace("]", "\\]")
                .replace("\r", "")
                .replace("\n", "\\n")
                .replace("--", "-\\-")
                .replace("--", "-\\-");
    }

    private static String unescaped(String value) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            char sign = value.charAt(at);
            if (sign == '\\' && at + 1 < value.length()) {
                sign = value.charAt(++at);
                plain.append(sign == 'n' ? '\n' : sign);
            } else {
                plain.append(sign);
            }
        }
        return plain.toString();
    }
}
