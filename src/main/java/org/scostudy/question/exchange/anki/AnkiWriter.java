package org.scostudy.question.exchange.anki;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.format.Album;
import org.scostudy.question.exchange.format.AnsweredCards;
import org.scostudy.question.exchange.format.LeftOut;
import org.scostudy.question.exchange.format.QuestionWriter;
import org.scostudy.question.exchange.format.Selection;

/**
 * An Anki package (.apkg) in the format of 2012 that every Anki still imports. One note per card, with the first
 * wording it is asked in: Anki remembers wordings, not facts, so that a note for each wording would ask a fact several
 * times over. A later package meets the notes of an earlier one by their guid, which is the card's id; choose "update
 * always" on import, for all packages bear the same date.
 */
public final class AnkiWriter implements QuestionWriter {

    private static final LocalDateTime DATE = LocalDateTime.of(2009, 12, 1, 0, 0);

    private final String deck;
    private final AnsweredCards past;

    /** The deck's name is what people see in Anki's list. */
    public AnkiWriter(String deck) {
        this(deck, AnsweredCards.NONE);
    }

    /** With what was answered, so that Anki goes on where it was left here. */
    public AnkiWriter(String deck, AnsweredCards past) {
        this.deck = deck;
        this.past = past;
    }

    @Override
    public List<LeftOut> write(List<Question> questions, Album album, OutputStream out) throws IOException {
        Set<CardId> seen = new HashSet<>();
        Selection selection = Selection.of(questions, question -> whyNot(question, seen));
        List<AnkiOwnNote> notes = new ArrayList<>();
        Set<Long> ids = new HashSet<>();
        for (Question question : selection.taken()) {
            notes.add(AnkiOwnNote.of(question, ids));
        }
        ZipOutputStream zip = new ZipOutputStream(out);
        try {
            entry(zip, "collection.anki2", new AnkiOwnCollection(deck, notes, past).bytes());
        } catch (SQLException e) {
            throw new IOException("the Anki collection cannot be written", e);
        }
        pictures(zip, selection.taken(), album);
        zip.finish();
        return selection.leftOut();
    }

    @Override
    public boolean isText() {
        return false;
    }

    /** Files are numbered, and an index says what they are called. */
    private static void pictures(ZipOutputStream zip, List<Question> questions, Album album) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        questions.forEach(question -> names.addAll(question.media()));
        List<String> index = new ArrayList<>();
        for (String name : names) {
            byte[] bytes = album.picture(name);
            if (bytes != null) {
                entry(zip, Integer.toString(index.size()), bytes);
                index.add("\"%d\":\"%s\"".formatted(index.size(), name));
            }
        }
        entry(zip, "media", ("{" + String.join(",", index) + "}").getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Message whyNot(Question question, Set<CardId> seen) {
        boolean ofACard = switch (question.interaction()) {
            case Interaction.Recall _, Interaction.Typed _ -> question.cards().size() == 1;
            default -> false;
        };
        if (!ofACard) {
            return Message.of("exchange.anki.left-out.kind");
        }
        return seen.add(question.cards().getFirst()) ? null : Message.of("exchange.anki.left-out.wording");
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
