package org.scostudy.own.shelf;

import java.util.function.Consumer;
import org.scostudy.account.Learner;
import org.scostudy.authoring.bank.StoredQuestion;
import org.scostudy.own.shelf.OwnRefused.Reason;
import org.scostudy.question.CardId;
import org.scostudy.question.Question;
import org.scostudy.question.markup.MediaFormat;
import org.springframework.stereotype.Service;

/** Learners writing cards of their own. */
@Service
public class OwnWriting {

    private final ShelfTable shelves;
    private final OwnTables tables;

    OwnWriting(ShelfTable shelves, OwnTables tables) {
        this.shelves = shelves;
        this.tables = tables;
    }

    /** Adds a card, or changes the one of this id; the same sent twice is there once. */
    public void write(Learner learner, CardId id, String deck, Question question) {
        all(learner, work -> work.put(id, work.deck(deck), question));
    }

    /** Several changes that are made together or not at all. */
    public void all(Learner learner, Consumer<ShelfWork> changes) {
        shelves.change(learner.id(), shelf -> {
            ShelfWork work = new ShelfWork(tables, learner, shelf);
            changes.accept(work);
            return work.shelf();
        });
    }

    /** Gives the name by which texts show it. */
    public String keepPicture(Learner learner, byte[] bytes) {
        MediaFormat format = MediaFormat.of(bytes);
        if (format == null || format.isSound()) {
            throw new OwnRefused(Reason.NO_PICTURE);
        }
        String name = StoredQuestion.hash(bytes) + "." + format.ending();
        all(learner, work -> work.medium(name, bytes));
        return name;
    }

    public void rename(Learner learner, int deck, String title) {
        String wanted = ShelfWork.titled(title);
        shelves.change(learner.id(), shelf -> {
            if (!tables.decks().rename(learner.id(), deck, wanted)) {
                throw new OwnRefused(Reason.NOT_FOUND);
            }
            return shelf;
        });
    }
}
