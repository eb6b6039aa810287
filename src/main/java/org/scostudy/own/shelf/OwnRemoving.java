package org.scostudy.own.shelf;

import java.util.Collection;
import org.scostudy.account.Learner;
import org.scostudy.own.shelf.RemovalTable.Extent;
import org.scostudy.question.CardId;
import org.springframework.stereotype.Service;

/** Cards go, and come back as long as nothing else has gone since. */
@Service
public class OwnRemoving {

    private final ShelfTable shelves;
    private final OwnTables tables;

    OwnRemoving(ShelfTable shelves, OwnTables tables) {
        this.shelves = shelves;
        this.tables = tables;
    }

    /** Gives the name by which {@link #restore} knows the removal. */
    public long remove(Learner learner, Collection<CardId> cards) {
        return shelves.change(learner.id(), shelf -> {
                    sweep(learner);
                    Extent gone = Extent.NONE;
                    for (CardId card : cards) {
                        gone = gone.and(tables.removals().of(learner.id(), card));
                        tables.removals().remove(learner.id(), card, shelf.revision());
                    }
                    return after(learner, shelf, gone);
                })
                .revision();
    }

    /** The same for a deck. */
    public long removeDeck(Learner learner, int deck) {
        return shelves.change(learner.id(), shelf -> {
                    sweep(learner);
                    Extent gone = tables.removals().ofDeck(learner.id(), deck);
                    tables.removals().removeDeck(learner.id(), deck, shelf.revision());
                    return after(learner, shelf, gone);
                })
                .revision();
    }

    private void sweep(Learner learner) {
        tables.removals().sweep(learner.id());
        tables.decks().forgetEmpty(learner.id());
    }

    private Shelf after(Learner learner, Shelf shelf, Extent gone) {
        return shelf.sweptNow()
                .with(-gone.cards(), -gone.bytes() - tables.media().forgetUnused(learner.id()));
    }

    /** Takes a removal back. Gives how many cards there are again; 0 where it is too late. */
    public int restore(Learner learner, long removal) {
        int[] back = new int[1];
        shelves.change(learner.id(), shelf -> {
            Extent gone = tables.removals().removed(learner.id(), removal);
            Shelf after = shelf.with(gone.cards(), gone.bytes());
            tables.allowance().of(learner).check(after);
            tables.removals().restore(learner.id(), removal, shelf.revision());
            back[0] = gone.cards();
            return after;
        });
        return back[0];
    }
}
