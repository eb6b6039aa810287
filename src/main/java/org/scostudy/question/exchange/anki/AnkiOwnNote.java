package org.scostudy.question.exchange.anki;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scostudy.question.Interaction;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.exchange.item.Commentary;
import org.scostudy.question.exchange.item.SourceComments;
import org.scostudy.question.exchange.json.JsonWriter;

/**
 * A note and its one card.
 *
 * @param id also the card's; Anki takes it for the millisecond in which the note was made
 * @param guid by which Anki knows the note again: the id of its card
 * @param sortText the first field as it is seen
 * @param data what Anki's fields have no place for; Anki does not look at it
 */
record AnkiOwnNote(
        long id,
        String guid,
        AnkiOwnNoteType type,
        List<String> fields,
        String sortText,
        String tags,
        SourceComments data) {

    private static final long FIRST_ID = 1_000_000_000_000L;
    private static final long IDS = 1L << 39;

    /** The id is one that is not yet taken, and then is. */
    static AnkiOwnNote of(Question question, Set<Long> taken) {
        String card = question.cards().getFirst().value();
        byte[] hash = digest("SHA-256", card);
        long id = FIRST_ID + Math.floorMod(ByteBuffer.wrap(hash).getLong(), IDS);
        while (!taken.add(id)) {
            id++;
        }
        AnkiOwnNoteType type = type(question.interaction());
        List<String> fields =
                question.markup() == Markup.MARKDOWN ? AnkiMarkdown.fields(type, question) : fields(type, question);
        String sortText = type == AnkiOwnNoteType.CLOZE ? fields.getFirst() : question.stem();
        return new AnkiOwnNote(id, card, type, fields, sortText, tags(question), data(question, fields));
    }

    private static SourceComments data(Question question, List<String> fields) {
        List<SourceComments.Mark> marks =
                new ArrayList<>(SourceComments.of(question).all());
        marks.add(new SourceComments.Mark("own", question.id()));
        if (question.interaction() instanceof Interaction.Recall) {
            marks.add(new SourceComments.Mark("stem", question.stem()));
        }
        if (question.interaction() instanceof Interaction.Typed typed) {
            typed.accepted().forEach(each -> marks.add(new SourceComments.Mark("accepted", each)));
        }
        if (question.markup() == Markup.MARKDOWN) {
            marks.add(new SourceComments.Mark("json", JsonWriter.one(question)));
            marks.add(new SourceComments.Mark("fields", fingerprint(fields)));
        }
        return new SourceComments(marks);
    }

    /** By which we see whether Anki changed the fields of a note that we wrote. */
    static String fingerprint(List<String> fields) {
        return HexFormat.of().formatHex(digest("SHA-256", String.join("\u001F", fields)), 0, 8);
    }

    /** The first 32 bits of the first field's SHA-1, by which Anki finds duplicates. */
    long checksum() {
        return Integer.toUnsignedLong(ByteBuffer.wrap(digest("SHA-1", sortText)).getInt());
    }

    private static AnkiOwnNoteType type(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Typed _ -> AnkiOwnNoteType.TYPED;
            case Interaction.Recall recall
            when recall.kind() == Interaction.Kind.CLOZE
                    && recall.back().stream().anyMatch(AnkiOwnNote::isKey) -> AnkiOwnNoteType.CLOZE;
            default -> AnkiOwnNoteType.BASIC;
        };
    }

    private static List<String> fields(AnkiOwnNoteType type, Question question) {
        String source = Commentary.of(question).stream().map(AnkiText::of).collect(Collectors.joining("<br>"));
        return switch (question.interaction()) {
            case Interaction.Typed typed ->
                List.of(
                        AnkiText.of(question.stem()),
                        AnkiText.of(typed.accepted().getFirst()),
                        source);
            case Interaction.Recall recall
            when type == AnkiOwnNoteType.CLOZE ->
                List.of(
                        recall.back().stream()
                                .map(part -> isKey(part) ? AnkiText.gap(part.text()) : AnkiText.of(part.text()))
                                .collect(Collectors.joining()),
                        source);
            case Interaction.Recall recall ->
                List.of(AnkiText.of(question.stem()), AnkiText.of(Segment.plain(recall.back())), source);
            default -> throw new IllegalArgumentException("no note can be made of " + question.kind());
        };
    }

    private static boolean isKey(Segment part) {
        return part.kind() == Segment.Kind.KEY;
    }

    /** Anki parts tags by spaces, and makes a tree of those with two colons. */
    private static String tags(Question question) {
        return Stream.concat(
                        Stream.of(
                                question.section().replace("/", "::"),
                                "level::" + question.level().name().toLowerCase(Locale.ROOT)),
                        question.tags().stream())
                .map(tag -> tag.strip().replaceAll("\\s+", "_"))
                .collect(Collectors.joining(" ", " ", " "));
    }

    private static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
