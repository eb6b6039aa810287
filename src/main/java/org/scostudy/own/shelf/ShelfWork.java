package org.scostudy.own.shelf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scostudy.account.Learner;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.scostudy.authoring.bank.StoredQuestion;
import org.scostudy.authoring.media.MediaTable;
import org.scostudy.own.shelf.OwnRefused.Reason;
import org.scostudy.question.CardId;
import org.scostudy.question.OwnPack;
import org.scostudy.question.Question;
import org.scostudy.study.settings.Preferences;

/** Changes within one transaction, counted as they are made. */
public final class ShelfWork {

    /** As long as the list of sections may become. */
    private static final int MOST_CHOSEN = 3_900;

    private final OwnTables tables;
    private final Learner learner;
    private final OwnLimits limits;
    private Shelf shelf;
    private long place;

    ShelfWork(OwnTables tables, Learner learner, Shelf shelf) {
        this.tables = tables;
        this.learner = learner;
        this.limits = tables.allowance().of(learner);
        this.shelf = shelf;
        this.place = tables.cards().nextPlace(learner.id());
    }

    Shelf shelf() {
        return shelf;
    }

    /** The number of the deck with this title, which is made where there is none. */
    public int deck(String title) {
        String wanted = titled(title);
        return tables.decks().titled(learner.id(), wanted).orElseGet(() -> {
            if (tables.decks().count(learner.id()) >= limits.decks()) {
                throw new OwnRefused(Reason.TOO_MANY_DECKS, limits.decks());
            }
            int made = tables.decks().add(learner.id(), wanted, tables.clock().instant());
            study(OwnPack.section(made));
            return made;
        });
    }

    /** Who chose some sections to study means this one too. */
    private void study(String section) {
        Preferences now = tables.settings().preferences(learner.id());
        Set<String> chosen = new HashSet<>(now.sections());
        boolean room = String.join(" ", chosen).length() < MOST_CHOSEN;
        if (!chosen.isEmpty() && room && chosen.add(section)) {
            tables.settings().prefer(learner.id(), now.withSections(chosen));
        }
    }

    public void put(CardId id, int deck, Question question) {
        StoredQuestion body = stored(question.as(id.value(), List.of(id)).in(OwnPack.section(deck), question.tags()));
        RemovalTable.Extent before = tables.removals().of(learner.id(), id);
        count(1 - before.cards(), body.json().length() - before.bytes());
        tables.cards()
                .put(
                        learner.id(),
                        id,
                        deck,
                        place++,
                        body,
                        shelf.revision(),
                        tables.clock().instant());
    }

    public void medium(String name, byte[] bytes) {
        if (bytes.length > MediaTable.MOST_BYTES) {
            throw new OwnRefused(Reason.PICTURE_TOO_LARGE, MediaTable.MOST_BYTES >> 20);
        }
        if (!tables.media().has(learner.id(), name)) {
            count(0, bytes.length);
            tables.media().add(learner.id(), name, bytes);
        }
    }

    /** So many answers are brought along. */
    public void answers(long more) {
        shelf = shelf.withAnswers(more);
        limits.check(shelf);
    }

    private void count(int moreCards, long moreBytes) {
        shelf = shelf.with(moreCards, moreBytes);
        limits.check(shelf);
    }

    private static StoredQuestion stored(Question question) {
        try {
            return StoredQuestion.of(question);
        } catch (AuthoringRefused tooLong) {
            throw new OwnRefused(Reason.TOO_LONG);
        }
    }

    static String titled(String title) {
        String stripped = title.strip().replaceAll("\\s+", " ");
        if (stripped.isEmpty()) {
            throw new OwnRefused(Reason.TITLE_MISSING);
        }
        return stripped.substring(0, Math.min(stripped.length(), OwnDeck.LONGEST_TITLE));
    }
}
