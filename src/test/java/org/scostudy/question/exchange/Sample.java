package org.scostudy.question.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Messages;
import org.scostudy.material.model.Level;
import org.scostudy.question.CardId;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Interaction.Pair;
import org.scostudy.question.Question;
import org.scostudy.question.Rubric;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Rivals;
import org.scostudy.question.exchange.format.LeftOut;
import org.scostudy.question.exchange.format.QuestionWriter;

/** A question of every kind, and texts that break careless writers. */
public final class Sample {

    public static final String NASTY =
            "=cmd|' /C calc'!A0 \"quoted\", {braces} ~tilde #hash :colon; back\\slash -> arrow\n<script>alert(1)</script> "
                    + "*]]> & Қазақстан 🐉 {{c1::x}} [sound:a.mp3]";

    public static final Rubric RUBRIC = Rubric.read("""
            50-200 words
            Purposes of the organisation
            4 names both, and which came first
            2 names one
            0 names none
            Use of the reading
            2.5 cites it
            0
            """);

    private Sample() {}

    public static Question of(String id, String stem, Interaction interaction) {
        return of(id, "sco:" + id + ":slot", stem, interaction, "Because.", null);
    }

    public static Question of(
            String id,
            String card,
            String stem,
            Interaction interaction,
            @Nullable String explanation,
            @Nullable String since) {
        return new Question(
                id,
                List.of(new CardId(card)),
                "sco/box",
                Level.REMEMBER,
                stem,
                interaction,
                explanation,
                since,
                List.of(new Citation("box.1", "In short", "What the box says.")),
                List.of("two words"));
    }

    public static Interaction basic(String key) {
        return new Interaction.Recall(
                Kind.BASIC, List.of(Segment.text("?")), List.of(Segment.key(key), Segment.text(".")), key);
    }

    public static Interaction cloze(String before, String key, String after) {
        return new Interaction.Recall(
                Kind.CLOZE,
                List.of(Segment.text(before), Segment.gap(), Segment.text(after)),
                List.of(Segment.text(before), Segment.key(key), Segment.text(after)),
                key);
    }

    public static Interaction typed(String... accepted) {
        return new Interaction.Typed(accepted[0], List.of(accepted), Rivals.NONE);
    }

    /** The first is right. */
    public static Interaction choice(String... options) {
        return new Interaction.Choice(Stream.of(options)
                .map(text -> new Option(text, text.equals(options[0]), "About " + text))
                .toList());
    }

    public static Interaction several(List<String> right, List<String> wrong) {
        return new Interaction.MultipleResponse(Stream.concat(
                        right.stream().map(text -> new Option(text, true, null)),
                        wrong.stream().map(text -> new Option(text, false, null)))
                .toList());
    }

    public static Interaction amount(String amount, String tolerance, @Nullable String unit) {
        return new Interaction.Numeric(new BigDecimal(amount), new BigDecimal(tolerance), unit);
    }

    /** One of each kind, every text nasty. */
    public static List<Question> ofEveryKind() {
        return List.of(
                of("basic", NASTY, basic(NASTY)),
                of("cloze", "a_____b", cloze("a", NASTY, "b")),
                of("typed", NASTY, typed(NASTY, "other")),
                of("choice", NASTY, choice(NASTY, "b", "c", "d")),
                of("several", NASTY, several(List.of(NASTY, "b", "c"), List.of("d", "e"))),
                of("false", NASTY, new Interaction.TrueFalse(false, NASTY)),
                of("true", NASTY, new Interaction.TrueFalse(true, null)),
                of("amount", NASTY, amount("-2.50", "0.1", "mn km²")),
                of(
                        "pairs",
                        NASTY,
                        new Interaction.Matching(List.of(new Pair(NASTY, "b"), new Pair("c", NASTY)), List.of("d"))),
                of("order", NASTY, new Interaction.Ordering(List.of("one", NASTY, "three"))),
                of(
                        "map",
                        NASTY,
                        new Interaction.Hotspot(
                                new LinkedHashSet<>(List.of("china", "russia")), List.of("China", "Russia"))),
                of("essay", NASTY, new Interaction.Essay(RUBRIC, NASTY)));
    }

    public static byte[] bytes(QuestionWriter format, List<Question> questions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(questions, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static String text(QuestionWriter format, List<Question> questions) {
        return new String(bytes(format, questions), StandardCharsets.UTF_8);
    }

    public static List<String> leftOut(QuestionWriter format, List<Question> questions) {
        return leftOutOf(format, questions).stream()
                .map(left -> left.say(Messages.ours().in(Locale.ENGLISH)))
                .toList();
    }

    public static List<LeftOut> leftOutOf(QuestionWriter format, List<Question> questions) {
        try {
            return format.write(questions, new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
